package io.telewright.test.processes;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.telewright.test.declared.processes.InstrumentedParcels;
import io.telewright.test.declared.processes.InstrumentedReservations;
import io.telewright.test.declared.processes.Parcels;
import io.telewright.test.declared.processes.Reservations;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Reserves what is asked for by HTTP, and sends a message for each parcel, until its standard input is closed. */
final class WarehouseProgram implements Reservations {
    /** The note of where it listens. */
    static final String ADDRESS = "address";

    private final Parcels parcels;
    private final JMSContext broker;

    private WarehouseProgram(JMSContext broker) {
        this.broker = broker;
        parcels = new InstrumentedParcels(parcel -> {
            Note.current("send", parcel.getBody(String.class));
            broker.createProducer().send(broker.createQueue(Setting.QUEUE), parcel);
        });
    }

    public static void main(String[] args) throws Exception {
        Setting.of(args).run("warehouse", broker -> {
            Reservations reservations = new InstrumentedReservations(new WarehouseProgram(broker));
            reservations.open();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, reservations));
            server.start();
            String address = "http://localhost:" + server.getAddress().getPort() + "/reservations";
            new Note("server", "", ADDRESS, address).print();
            System.in.readAllBytes();
            server.stop(0);
        });
    }

    private static void answer(HttpExchange exchange, Reservations reservations) throws IOException {
        try (exchange) {
            String order = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Headers headers = exchange.getRequestHeaders();
            headers.forEach((name, values) -> values.forEach(value -> new Note("request", order, name, value).print()));
            exchange.sendResponseHeaders(status(reservations, headers, order), -1);
        }
    }

    private static int status(Reservations reservations, Headers headers, String order) {
        try {
            reservations.reserve(headers, order);
            return 204;
        } catch (JMSException | RuntimeException failure) {
            failure.printStackTrace();
            return 500;
        }
    }

    @Override
    public void open() {}

    @Override
    public void reserve(Headers headers, String order) throws JMSException {
        Note.current("serve", order);
        Message parcel = broker.createTextMessage(order);
        parcels.send(parcel);
    }
}

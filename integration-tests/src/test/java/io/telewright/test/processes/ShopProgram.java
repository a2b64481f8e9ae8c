package io.telewright.test.processes;

import io.opentelemetry.api.baggage.Baggage;
import io.telewright.BatchBaggage;
import io.telewright.test.declared.processes.OtelShopTelemetry;
import io.telewright.test.declared.processes.ShopTelemetry;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;

/**
 * Places three orders with the warehouse, and processes one parcel alone and two at once. It reads where the warehouse
 * is, and then the headers that its requests have before they are injected into, each in two lines.
 */
final class ShopProgram {
    /** What the two parcels that are processed at once are noted as. */
    static final String BOTH = "both";

    private static final long PATIENCE_MILLIS = 60_000;

    private final ShopTelemetry telemetry = new OtelShopTelemetry();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JMSConsumer parcels;
    private final URI warehouse;
    private final String[] headers;

    private ShopProgram(JMSContext broker, URI warehouse, List<String> headers) {
        this.parcels = broker.createConsumer(broker.createQueue(Setting.QUEUE));
        this.warehouse = warehouse;
        this.headers = headers.toArray(String[]::new);
    }

    public static void main(String[] args) throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Setting.of(args).run("shop", broker -> {
            URI warehouse = URI.create(input.readLine());
            new ShopProgram(broker, warehouse, input.lines().toList()).run();
        });
    }

    private void run() throws Exception {
        place(Order.FIRST);
        telemetry.processing(parcel(), () -> Note.current("process", Order.FIRST.id()));

        place(Order.SECOND);
        place(Order.THIRD);
        List<Message> both = List.of(parcel(), parcel());
        telemetry.collecting(() -> telemetry.processingAll(both, () -> {
            Note.current("process", BOTH);
            List<Baggage> baggage = BatchBaggage.current();
            for (int message = 0; message < baggage.size(); message++) {
                new Note("process", BOTH, "baggage of message " + message, Note.text(baggage.get(message))).print();
            }
        }));
    }

    private void place(Order order) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(warehouse)
                .POST(HttpRequest.BodyPublishers.ofString(order.id()))
                .headers(headers);
        telemetry.placing(
                order.id(),
                () -> telemetry.reserving(
                        request, order.id(), order.tenant(), order.coupon(), () -> send(request.build(), order)));
    }

    private void send(HttpRequest request, Order order) throws IOException, InterruptedException {
        Note.current("call", order.id());
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 204) {
            throw new IllegalStateException("The warehouse answers with status " + status);
        }
    }

    private Message parcel() throws JMSException {
        Message parcel = parcels.receive(PATIENCE_MILLIS);
        if (parcel == null) {
            throw new IllegalStateException("No parcel within " + PATIENCE_MILLIS + " ms");
        }
        String order = parcel.getBody(String.class);
        Enumeration<?> names = parcel.getPropertyNames();
        while (names.hasMoreElements()) {
            String name = (String) names.nextElement();
            new Note("message", order, name, parcel.getStringProperty(name)).print();
        }
        return parcel;
    }
}

package io.telewright.example.launch;

import io.opentelemetry.exporter.prometheus.PrometheusHttpServer;
import io.telewright.example.customers.Customers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The shop in this process, with a port for each service that Prometheus scrapes. */
public final class ScrapedShop implements AutoCloseable {
    private static final int PAUSE_MILLIS = 50;

    private final List<Integer> ports = new ArrayList<>();
    private final Telemetries telemetries;
    private final Running shop;

    /** Opens it. */
    public ScrapedShop() throws Exception {
        telemetries = new SeveralServices(sdk -> sdk.addMeterProviderCustomizer(
                (meters, config) -> meters.registerMetricReader(PrometheusHttpServer.builder()
                        .setHost("127.0.0.1")
                        .setPort(freePort())
                        .build())));
        shop = Running.start(EnumSet.allOf(Part.class), new AddressOptions().any(), telemetries);
    }

    private int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ports.add(socket.getLocalPort());
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    /** Where the metrics of the services are. */
    public List<Integer> ports() {
        return ports;
    }

    /** Sends requests of all kinds. */
    public void order(int requests) throws Exception {
        new Customers(shop.orders(), PAUSE_MILLIS).order(requests, () -> {});
    }

    @Override
    public void close() {
        shop.close();
        telemetries.close();
    }
}

package io.telewright.example.launch;

import io.telewright.example.broker.EmbeddedBroker;
import io.telewright.example.orders.DaggerOrdersComponent;
import io.telewright.example.orders.OrdersServer;
import io.telewright.example.orders.OrdersSettings;
import io.telewright.example.payments.DaggerPaymentsComponent;
import io.telewright.example.payments.PaymentsServer;
import io.telewright.example.shipping.DaggerShippingComponent;
import io.telewright.example.shipping.ShippingLoop;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts that run in this process. They are started in the order of {@link Part}, and closed in the opposite one. */
final class Running implements AutoCloseable {
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final Telemetries telemetries;
    private URI orders;
    private URI payments;
    private String broker;
    private @Nullable ShippingLoop shipping;

    private Running(Addresses addresses, Telemetries telemetries) {
        this.telemetries = telemetries;
        orders = addresses.orders();
        payments = addresses.payments();
        broker = addresses.broker();
    }

    /** Starts parts; those that are not among them are elsewhere. */
    static Running start(Set<Part> parts, Addresses addresses, Telemetries telemetries) throws Exception {
        Running running = new Running(addresses, telemetries);
        try {
            for (Part part : Part.values()) {
                if (parts.contains(part)) {
                    running.start(part, addresses);
                }
            }
            return running;
        } catch (Exception failure) {
            running.close();
            throw failure;
        }
    }

    private void start(Part part, Addresses addresses) throws Exception {
        switch (part) {
            case BROKER -> startBroker(addresses);
            case PAYMENTS -> startPayments(addresses);
            case SHIPPING -> startShipping();
            case ORDERS -> startOrders(addresses);
            case CUSTOMERS -> {
                // They come when everything is open.
            }
        }
    }

    private void startBroker(Addresses addresses) throws Exception {
        EmbeddedBroker embedded = addresses.brokerPort() == Addresses.NONE
                ? EmbeddedBroker.start()
                : EmbeddedBroker.start(addresses.host(), addresses.brokerPort());
        closing.push(embedded::close);
        broker = EmbeddedBroker.IN_PROCESS;
    }

    private void startPayments(Addresses addresses) throws Exception {
        PaymentsServer server = DaggerPaymentsComponent.factory()
                .create(
                        telemetries.of(Part.PAYMENTS),
                        new InetSocketAddress(addresses.host(), addresses.paymentsPort()))
                .server();
        closing.push(server::close);
        payments = reachable(addresses, server.port());
    }

    private void startShipping() {
        shipping = DaggerShippingComponent.factory()
                .create(telemetries.of(Part.SHIPPING), broker)
                .loop();
        closing.push(shipping::close);
    }

    private void startOrders(Addresses addresses) throws Exception {
        OrdersServer server = DaggerOrdersComponent.factory()
                .create(
                        telemetries.of(Part.ORDERS),
                        new OrdersSettings(addresses.host(), addresses.ordersPort(), payments, broker))
                .server();
        closing.push(server::close);
        orders = reachable(addresses, server.port());
    }

    /** Where parts of this process find what listens on a port: on any address it listens on the loopback too. */
    private static URI reachable(Addresses addresses, int port) throws Exception {
        boolean isAny = InetAddress.getByName(addresses.host()).isAnyLocalAddress();
        return new URI("http", null, isAny ? "127.0.0.1" : addresses.host(), port, null, null, null);
    }

    /** Where customers find orders. */
    URI orders() {
        return orders;
    }

    /** Where orders finds payments. */
    URI payments() {
        return payments;
    }

    /** Ships what has been ordered. */
    void finish() {
        if (shipping != null) {
            shipping.finish();
        }
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
    }
}

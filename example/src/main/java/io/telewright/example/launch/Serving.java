package io.telewright.example.launch;

import io.telewright.example.customers.Customers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Parts of the shop in this process, until it is stopped. */
final class Serving {
    private static final Set<Part> SERVICES = EnumSet.of(Part.ORDERS, Part.PAYMENTS, Part.SHIPPING);
    private static final int PAUSE_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Set<Part> parts;
    private final Addresses addresses;

    Serving(Set<Part> parts, Addresses addresses) {
        this.parts = parts;
        this.addresses = addresses;
    }

    void run() throws Exception {
        sayWhereTheBrokerIs();
        Telemetries telemetries = telemetries();
        Running shop = Running.start(parts, addresses, telemetries);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            closeWithin(PATIENCE, shop);
            telemetries.close();
        }));
        System.out.println(
                "Running: " + parts + (parts.contains(Part.ORDERS) ? " at " + shop.orders() + "/orders" : ""));
        if (parts.contains(Part.CUSTOMERS)) {
            new Customers(shop.orders(), PAUSE_MILLIS).order(Integer.MAX_VALUE, () -> {});
        } else {
            new CountDownLatch(1).await();
        }
    }

    /** Services wait for a broker that has not been started yet, so their user has to see where they look for it. */
    private void sayWhereTheBrokerIs() {
        if (!parts.contains(Part.BROKER) && (parts.contains(Part.ORDERS) || parts.contains(Part.SHIPPING))) {
            System.err.println("Connecting to the broker at " + addresses.broker() + ", and waiting until it is there");
        }
    }

    /** A part whose broker is gone may not close. What it has emitted is exported all the same. */
    private static void closeWithin(Duration patience, Running shop) {
        Thread closing = new Thread(shop::close, "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(patience.toMillis());
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }

    /** A service that has the process for itself is configured by Telewright. */
    private Telemetries telemetries() {
        Set<Part> services = EnumSet.copyOf(SERVICES);
        services.retainAll(parts);
        return services.size() == 1 ? new OneService(services.iterator().next()) : new SeveralServices(sdk -> {});
    }
}

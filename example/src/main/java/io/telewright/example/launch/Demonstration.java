package io.telewright.example.launch;

import static java.util.stream.Collectors.joining;

import io.telewright.example.customers.Customers;
import io.telewright.example.customers.ProgressBar;
import io.telewright.example.summary.Recorder;
import io.telewright.example.summary.Summary;
import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;

/** The whole shop in one process, with customers, until they have ordered enough. */
final class Demonstration {
    private static final int PAUSE_MILLIS = 100;

    /** The end of a short run does not wait for an endpoint that cannot be reached. */
    private static final Map<String, String> IMPATIENT = Map.of("otel.java.exporter.otlp.retry.disabled", "true");

    private final Addresses addresses;
    private final int requests;
    private final PrintStream out;

    Demonstration(Addresses addresses, int requests, PrintStream out) {
        this.addresses = addresses;
        this.requests = requests;
        this.out = out;
    }

    void run() throws Exception {
        Recorder recorder = new Recorder();
        long started = System.nanoTime();
        try (Telemetries telemetries = new SeveralServices(sdk -> {
                    recorder.addTo(sdk);
                    sdk.addPropertiesSupplier(() -> IMPATIENT);
                });
                Running shop = Running.start(EnumSet.allOf(Part.class), addresses, telemetries)) {
            out.println("The shop is open at " + shop.orders() + "/orders");
            Customers customers = new Customers(shop.orders(), PAUSE_MILLIS);
            try (ProgressBar progress = ProgressBar.onStandardError(requests)) {
                customers.order(requests, progress::advance);
            }
            shop.finish();
            out.printf(
                    "%d requests of %d customers in %.1f s: %s%n",
                    requests,
                    Customers.COUNT,
                    Duration.ofNanos(System.nanoTime() - started).toMillis() / 1e3,
                    customers.answers().entrySet().stream()
                            .map(answers -> answers.getValue() + " answered with " + answers.getKey())
                            .collect(joining(", ")));
            Summary.of(recorder.recorded()).forEach(out::println);
        }
    }
}

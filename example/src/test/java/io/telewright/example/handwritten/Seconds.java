package io.telewright.example.handwritten;

import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import java.util.List;

/** Durations as metrics, written by hand. */
public final class Seconds {
    private static final double NANOS = 1e9;
    private static final List<Double> BUCKETS =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    private Seconds() {}

    public static DoubleHistogram histogram(Meter meter, String name, String description) {
        return meter.histogramBuilder(name)
                .setDescription(description)
                .setUnit("s")
                .setExplicitBucketBoundariesAdvice(BUCKETS)
                .build();
    }

    /** The time since {@link System#nanoTime()} gave this. */
    public static double since(long started) {
        return (System.nanoTime() - started) / NANOS;
    }
}

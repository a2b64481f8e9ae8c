package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Metrics of operations. */
@Telemetry
public interface OperationMetrics {
    /** Charges a card. The rest is no description. */
    @Traced(value = "charge", notAnError = NoSuchElementException.class)
    @Metric(value = "charge.count", unit = "{charge}")
    @Metric(value = "charge.duration", kind = Metric.Kind.HISTOGRAM, description = "How long a charge takes.")
    @Metric(value = "charge.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    <T> T charge(
            Color color,
            boolean retry,
            @Attribute("card.id") String card,
            @Attribute(value = "shop.id", maxValues = 2) String shop,
            @Attribute(value = "hidden", metric = false) Color hidden,
            Callable<T> body)
            throws Exception;

    /** Duration in milliseconds, without a span. */
    @Metric(value = "quick.duration", kind = Metric.Kind.HISTOGRAM, unit = "ms")
    int quick(Color color, Supplier<Integer> body);

    /** Duration in microseconds with buckets. */
    @Metric(
            value = "tiny.duration",
            kind = Metric.Kind.HISTOGRAM,
            unit = "us",
            buckets = {1, 10})
    void tiny(Runnable body);

    /** Duration and event, without a span. */
    @Metric(value = "told.duration", kind = Metric.Kind.HISTOGRAM)
    @Event("told.ended")
    void told(Runnable body);

    /** Duration and event, with a span. */
    @Traced("retell")
    @Metric(value = "retold.duration", kind = Metric.Kind.HISTOGRAM)
    @Event("retold.ended")
    void retold(Runnable body);

    /** A count without attributes or a span. */
    @Metric("bare.count")
    void bare(Runnable body);

    /** In flight until the future completes, by a part of the argument. */
    @Traced("deliver")
    @Metric(value = "deliver.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Metric("deliver.count")
    CompletableFuture<String> deliver(
            @Attribute(value = "parcel.color", path = "color") Parcel parcel, Supplier<CompletableFuture<String>> body);

    /** A count by result. */
    @Metric("mix.count")
    @Attribute("color")
    Color mix(Supplier<Color> body);

    /** Something whose parts change. */
    final class Parcel {
        private Color color;

        /** Starts with a color. */
        public Parcel(Color color) {
            this.color = color;
        }

        /** The color it has now. */
        public Color color() {
            return color;
        }

        /** Gives it another. */
        public void paint(Color color) {
            this.color = color;
        }
    }
}

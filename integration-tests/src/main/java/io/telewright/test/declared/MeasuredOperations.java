package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Metric.Kind;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Metrics that say what they count, and that measure what operations take and give. */
@Telemetry
public interface MeasuredOperations {
    /** A path from a parameter. */
    @Metric(value = "batch.size", kind = Kind.HISTOGRAM, unit = "{message}", measure = "messages.size")
    void process(List<String> messages, @Attribute("urgent") boolean urgent, Runnable body);

    /** A path from the result. */
    @Traced
    @Metric(value = "rows.read", measure = "size")
    List<String> read(Supplier<List<String>> body);

    /** A path from what a future completes with. */
    @Metric(value = "rows.fetched", measure = "size")
    CompletableFuture<List<String>> fetch(Supplier<CompletableFuture<List<String>>> body);

    /** A path from what a publisher gives. */
    @Metric(value = "rows.poured", measure = "size")
    Mono<List<String>> pour(Supplier<Mono<List<String>>> body);

    /** A parameter itself, which is always there. */
    @Metric(value = "paid.sum", measure = "amount")
    void pay(int amount, Runnable body);

    /** A number that may be absent, with fractions. */
    @Metric(value = "parcel.weight", kind = Kind.HISTOGRAM, measure = "parcel.weight")
    void weigh(Parcel parcel, Runnable body);

    /** A duration. */
    @Metric(value = "parcel.wait", kind = Kind.HISTOGRAM, measure = "waited")
    void collect(Duration waited, Runnable body);

    /** A number that each constant of an enum has. */
    @Metric(value = "size.litres", measure = "size.litres")
    void pack(@Attribute("size") Size size, Runnable body);

    /** One counter for the calls, beside one for what is sold. */
    @Metric(value = "sold.count", counts = Metric.Counts.CALLS)
    @Metric(value = "sold.sum", counts = Metric.Counts.MEASUREMENT)
    @Metric(value = "sold.amount", kind = Kind.HISTOGRAM)
    void sold(Double amount);

    /** Only the calls are counted. */
    @Metric(value = "waited.count", counts = Metric.Counts.CALLS)
    void waited(Duration waited);

    /** A parcel. */
    record Parcel(String id, OptionalDouble weight) {}

    /** Sizes of parcels. */
    enum Size {
        SMALL(3),
        LARGE(20);

        private final int litres;

        Size(int litres) {
            this.litres = litres;
        }

        /** How much is in it. */
        public int litres() {
            return litres;
        }
    }
}

package io.telewright.test.declared.names;

import io.telewright.Metric;
import io.telewright.Metric.Kind;
import io.telewright.Telemetry;
import java.util.List;
import java.util.function.Supplier;

/** Work that is done in batches. */
@Telemetry
public interface Batches {
    /** Messages that are processed. */
    @Metric(value = "messages.processed", unit = "{message}", measure = "messages.size")
    void processing(List<String> messages, Runnable body);

    /** Rows of a query. */
    @Metric(value = "rows.returned", unit = "{row}", kind = Kind.HISTOGRAM, measure = "size")
    List<String> querying(Supplier<List<String>> body);

    /** Orders that are paid. */
    @Metric(value = "orders.paid", counts = Metric.Counts.CALLS)
    @Metric(value = "orders.amount", kind = Kind.HISTOGRAM, unit = "{EUR}")
    void paid(double amount);
}

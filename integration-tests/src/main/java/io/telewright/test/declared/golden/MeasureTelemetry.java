package io.telewright.test.declared.golden;

import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.List;
import java.util.function.Supplier;

/** Metrics of an operation that measure a parameter and the result. */
@Telemetry
public interface MeasureTelemetry {
    /** Sorts parcels. */
    @Metric(value = "parcels.received", unit = "{parcel}", measure = "parcels.size")
    @Metric(value = "parcels.sorted", unit = "{parcel}", kind = Metric.Kind.HISTOGRAM, measure = "size")
    List<String> sorting(List<String> parcels, Supplier<List<String>> body);
}

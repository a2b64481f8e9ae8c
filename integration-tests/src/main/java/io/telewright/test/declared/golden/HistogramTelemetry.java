package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.time.Duration;

/** A histogram of durations, with an attribute that is read through a path and bounded by a number of values. */
@Telemetry
public interface HistogramTelemetry {
    /** Time from door to door. */
    @Metric(value = "parcel.transit.duration", kind = Metric.Kind.HISTOGRAM, unit = "s")
    void transit(Duration took, @Attribute(value = "address.country", path = "country", maxValues = 30) Address to);

    /** Where a parcel goes. */
    record Address(String country) {}
}

package io.telewright.benchmark.growth;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** Metrics whose attribute takes many values. */
@Telemetry
public interface Scans {
    /** With the row of {@code _OTHER} and the SDK's own, as many as the SDK has rows for. */
    int MOST = 1_998;

    /** Counts by a text. */
    @Metric("parcel.scanned")
    void scanned(@Attribute(value = "gate.name", maxValues = MOST) String gate);

    /** Counts by an integer. */
    @Metric("parcel.routed")
    void routed(@Attribute(value = "route.number", maxValues = MOST) long route);

    /** Counts by a floating-point number. */
    @Metric("parcel.weighed")
    void weighed(@Attribute(value = "parcel.weight", maxValues = MOST) double weight);
}

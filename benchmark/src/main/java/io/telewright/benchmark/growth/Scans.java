package io.telewright.benchmark.growth;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** A metric whose attribute takes many values. */
@Telemetry
public interface Scans {
    /** With the row of {@code _OTHER} and the SDK's own, as many as the SDK has rows for. */
    int MOST = 1_998;

    /** Counts. */
    @Metric("parcel.scanned")
    void scanned(@Attribute(value = "gate.name", maxValues = MOST) String gate);
}

package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** A metric with constants of its method and its interface. */
@Telemetry
@Attribute(value = "depot.country", constant = "NO")
@Attribute(value = "depot.doors", constant = "12", type = Attribute.Type.LONG)
public interface ConstantTelemetry {
    /** Parcels unloaded. */
    @Metric(value = "parcel.unloaded", unit = "{parcel}")
    @Attribute(value = "parcel.direction", constant = "in")
    void unloaded(
            @Attribute(
                            value = "parcel.carrier",
                            values = {"post", "courier"})
                    String carrier);

    /** Parcels counted. */
    @Metric(value = "parcel.counted", unit = "{parcel}")
    void counted();
}

package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Registration;
import io.telewright.Telemetry;
import java.util.function.LongSupplier;

/** A gauge that is read whenever metrics are collected. */
@Telemetry
public interface ObservationTelemetry {
    /** Parcels on the belt. */
    @Metric(value = "parcel.belt.length", kind = Metric.Kind.GAUGE, unit = "{parcel}")
    Registration beltLength(LongSupplier length, @Attribute(value = "depot.name", maxValues = 50) String depot);
}

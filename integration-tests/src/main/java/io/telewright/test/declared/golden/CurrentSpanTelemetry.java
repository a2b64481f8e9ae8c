package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Telemetry;

/** Attributes for the span that is current. */
@Telemetry
public interface CurrentSpanTelemetry {
    /** Adds the parcel and its weight. */
    @CurrentSpan
    void weighed(@Attribute("parcel.id") String id, @Attribute("parcel.weight") double kilograms);
}

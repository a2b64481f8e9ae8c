package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** A span around a body. */
@Telemetry
public interface SpanTelemetry {
    /** Moves a parcel. */
    @Traced("move parcel")
    void move(@Attribute("parcel.id") String id, Runnable body);
}

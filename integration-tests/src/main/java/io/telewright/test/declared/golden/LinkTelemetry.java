package io.telewright.test.declared.golden;

import io.opentelemetry.api.trace.SpanContext;
import io.telewright.Link;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** A span with a link to another. */
@Telemetry
public interface LinkTelemetry {
    /** Goes on with what another span has caused. */
    @Traced("return parcel")
    void returning(@Link SpanContext cause, Runnable body);
}

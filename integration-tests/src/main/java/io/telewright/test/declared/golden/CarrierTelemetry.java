package io.telewright.test.declared.golden;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;

/** A server that takes the context from headers, and a client that puts it there. */
@Telemetry
public interface CarrierTelemetry {
    /** Takes a parcel that another process sends. */
    @Traced(value = "receive parcel", kind = SpanKind.SERVER)
    void receiving(@Carrier Map<String, List<String>> headers, Runnable body);

    /** Sends a parcel to another process. */
    @Traced(value = "send parcel", kind = SpanKind.CLIENT)
    void sending(@Carrier Map<String, String> headers, Runnable body);
}

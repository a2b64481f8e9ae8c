package io.telewright.testing;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;

/** Telemetry that crosses processes. */
@Telemetry
public interface ParcelTelemetry {
    /** Takes a batch of parcels. */
    @Traced(value = "take parcels", kind = SpanKind.CONSUMER)
    void taking(@Carrier List<Map<String, String>> parcels, Runnable work);

    /** Sends a parcel. */
    @Traced(value = "send parcel", kind = SpanKind.PRODUCER)
    void sending(@Carrier Map<String, String> parcel, Runnable work);

    /** A parcel has left. */
    @Event("parcel.left")
    @Attribute(value = "tenant.id", baggage = "tenant.id")
    void left();
}

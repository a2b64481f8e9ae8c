package io.telewright.test.declared.values;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** Constants and the baggage. */
@Telemetry
@Attribute(value = "messaging.system", constant = "kafka", sampling = true)
@Attribute(value = "server.port", constant = "9092", type = Attribute.Type.LONG)
@Attribute(value = "tenant.id", baggage = "tenant", maxValues = 50)
public interface Parcels {
    /** Time to send a parcel. */
    @Traced(value = "send parcel", kind = SpanKind.PRODUCER)
    @Metric(value = "parcel.send.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "messaging.operation.type", constant = "send")
    @Attribute(value = "tenant.id", constant = "none")
    void sending(@Attribute(value = "tenant.id", metric = false) String tenant, Runnable body);
}

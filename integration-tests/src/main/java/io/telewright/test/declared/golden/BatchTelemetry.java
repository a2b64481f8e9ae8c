package io.telewright.test.declared.golden;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;

/** A consumer of several messages, whose span is linked to the trace of each. */
@Telemetry
public interface BatchTelemetry {
    /** Takes a batch of parcels. */
    @Traced(value = "receive parcels", kind = SpanKind.CONSUMER)
    void receivingAll(@Carrier List<Map<String, String>> messages, Runnable body);
}

package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;

/** Many messages at once. */
@Telemetry
public interface Batches {
    @Traced(kind = SpanKind.CONSUMER)
    void consume(@Carrier List<Map<String, String>> messages, Runnable body);

    @Traced(kind = SpanKind.CONSUMER)
    void consumeArray(@Carrier Map<String, List<String>>[] messages, Runnable body);

    @Traced(kind = SpanKind.CONSUMER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    void consumeAny(@Carrier Iterable<? extends Map<String, String>> messages, Runnable body);

    @Traced(kind = SpanKind.CONSUMER, clearBaggage = true)
    void consumeCleared(@Carrier List<Map<String, String>> messages, Runnable body);
}

package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Contexts that cross with each subscription. */
@Telemetry
public interface Streams {
    @Traced(kind = SpanKind.SERVER)
    @Attribute(value = "tenant.id", baggage = "tenant")
    Flow.Publisher<String> serve(@Carrier Map<String, String> headers, Supplier<Flow.Publisher<String>> body);

    @Traced(kind = SpanKind.CONSUMER, parent = Traced.Parent.CARRIER)
    Flow.Publisher<String> take(@Carrier Map<String, String> headers, Supplier<Flow.Publisher<String>> body);

    @Traced(kind = SpanKind.CLIENT)
    Flow.Publisher<String> call(
            @Carrier Map<String, String> headers,
            @BaggageEntry("tenant") String tenant,
            Supplier<Flow.Publisher<String>> body);

    @Traced(kind = SpanKind.CLIENT)
    Flow.Publisher<String> forward(@Carrier Map<String, String> headers, Supplier<Flow.Publisher<String>> body);

    @Traced(kind = SpanKind.CONSUMER)
    Flow.Publisher<String> consume(@Carrier List<Map<String, String>> messages, Supplier<Flow.Publisher<String>> body);
}

package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.Telewright;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The current span in the words of W3C, where there is one. */
class TraceparentTest {
    private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN_ID = "b7ad6b7169203331";

    private static String traceparentOf(SpanContext span) {
        try (Scope scope = Span.wrap(span).makeCurrent()) {
            assertThat(scope).isNotNull();
            return Telewright.currentTraceparent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "01", "03"})
    void aValidSpanIsNamedAsOnTheWire(String flags) {
        SpanContext span = SpanContext.create(TRACE_ID, SPAN_ID, TraceFlags.fromHex(flags, 0), TraceState.getDefault());
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.root().with(Span.wrap(span)), headers, Map::put);

        assertThat(traceparentOf(span))
                .isEqualTo("00-" + TRACE_ID + "-" + SPAN_ID + "-" + flags)
                .isEqualTo(headers.get("traceparent"));
    }

    @Test
    void noSpanHasNoName() {
        assertThat(Telewright.currentTraceparent()).isNull();
        assertThat(traceparentOf(SpanContext.getInvalid())).isNull();
    }
}

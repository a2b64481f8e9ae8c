package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.Carriers;
import io.telewright.test.declared.context.OtelCarriers;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Garbage in a carrier means a new trace, and nothing else. */
class GarbageTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final Carriers carriers = new OtelCarriers(telemetry.sdk());

    private SpanData serve(Map<String, String> headers) {
        AtomicInteger runs = new AtomicInteger();
        carriers.serve(headers, runs::incrementAndGet);
        assertThat(runs).hasValue(1);
        return telemetry.span();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "garbage",
                "00",
                "00-" + TRACE,
                "00-" + TRACE + "-" + SPAN,
                "00-" + TRACE + "-" + SPAN + "-",
                "00-" + TRACE + "-" + SPAN + "-zz",
                "00-" + TRACE + "-" + SPAN + "-01-more",
                "ff-" + TRACE + "-" + SPAN + "-01",
                "0-" + TRACE + "-" + SPAN + "-01",
                "zz-" + TRACE + "-" + SPAN + "-01",
                "00-00000000000000000000000000000000-" + SPAN + "-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-" + TRACE + "x-" + SPAN + "-01",
                "00_" + TRACE + "_" + SPAN + "_01",
                "00-0AF7651916CD43DD8448EB211C80319Z-" + SPAN + "-01",
                "\u0000\uD83D\uDE00",
            })
    void aMalformedTraceparentStartsATrace(String traceparent) {
        SpanData span = serve(Map.of("traceparent", traceparent, "tracestate", "a=b"));

        assertThat(span.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(span.getTraceId()).isNotEqualTo(TRACE);
    }

    @ParameterizedTest
    @CsvSource({
        "B3_SINGLE, b3, garbage",
        "B3_SINGLE, b3, '-'",
        "B3_SINGLE, b3, " + TRACE + "-" + SPAN + "x-1",
        "B3_MULTI, X-B3-TraceId, garbage",
        "B3_MULTI, X-B3-SpanId, " + SPAN + "00",
        "JAEGER, uber-trace-id, garbage",
        "JAEGER, uber-trace-id, '%'",
        "JAEGER, uber-trace-id, " + TRACE + ":" + SPAN + ":0:zz",
        "JAEGER, uber-trace-id, " + TRACE + ":0000000000000000:0:1",
    })
    void garbageOfAnotherFormatStartsATrace(Format format, String header, String garbage) {
        InMemoryTelemetry received = new InMemoryTelemetry(format.propagators());
        Map<String, String> headers = format.headers(Format.REMOTE);
        assertThat(headers).containsKey(header);
        headers.put(header, garbage);
        AtomicInteger runs = new AtomicInteger();

        new OtelCarriers(received.sdk()).serve(headers, runs::incrementAndGet);

        assertThat(runs).hasValue(1);
        assertThat(received.span().getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(received.span().getTraceId()).isNotEqualTo(TRACE);
    }

    @Test
    void anOverlongTraceparentStartsATrace() {
        SpanData span = serve(Map.of("traceparent", "00-" + TRACE + "-" + SPAN + "-01" + "0".repeat(1_000_000)));

        assertThat(span.getParentSpanId()).isEqualTo(SpanId.getInvalid());
    }

    @Test
    void tenThousandHeadersHideNothing() {
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            headers.put("header-" + i, "value");
        }
        headers.put("TraceParent", "00-" + TRACE + "-" + SPAN + "-01");

        assertThat(serve(headers).getParentSpanContext()).isEqualTo(Format.REMOTE);
    }

    @Test
    void oversizedBaggageIsDroppedAndTheTraceGoesOn() {
        AtomicReference<Baggage> current = new AtomicReference<>();
        Map<String, String> headers = new HashMap<>(Format.W3C.headers(Format.REMOTE));
        headers.put("baggage", "tenant=" + "x".repeat(1_000_000));

        carriers.serve(headers, () -> current.set(Baggage.current()));

        assertThat(current.get().isEmpty()).isTrue();
        assertThat(telemetry.span().getParentSpanContext()).isEqualTo(Format.REMOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "=", ";;;", "key", "key=", "a b=c", "k=%zz", "\u0000=\u0001", "=value,,;=;="})
    void malformedBaggageLetsTheTraceGoOn(String baggage) {
        Map<String, String> headers = new HashMap<>(Format.W3C.headers(Format.REMOTE));
        headers.put("baggage", baggage);

        assertThat(serve(headers).getParentSpanContext()).isEqualTo(Format.REMOTE);
    }
}

package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.extension.trace.propagation.OtTracePropagator;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.SpanScope;
import io.telewright.test.declared.context.Carriers;
import io.telewright.test.declared.context.OtelCarriers;
import io.telewright.test.testing.InMemoryTelemetry;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The span is written into the carrier before the code runs, once and in place of what was there. */
class InjectionTest {
    private final Map<String, String> sent = new LinkedHashMap<>();

    private SpanData inject(Format format, BiConsumer<Carriers, Runnable> call, Runnable send) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(format.propagators());
        call.accept(new OtelCarriers(telemetry.sdk()), send);
        return telemetry.span();
    }

    private void assertSent(Format format, SpanData span) {
        assertThat(format.read(sent).getTraceId()).isEqualTo(span.getTraceId());
        assertThat(format.read(sent).getSpanId()).isEqualTo(span.getSpanId());
    }

    @ParameterizedTest
    @EnumSource
    void aMapIsWrittenTo(Format format) {
        Map<String, String> headers = new HashMap<>();

        SpanData span = inject(format, (it, body) -> it.call(headers, body), () -> sent.putAll(headers));

        assertSent(format, span);
    }

    @ParameterizedTest
    @EnumSource
    void aMapOfListsIsWrittenTo(Format format) {
        Map<String, List<String>> headers = new HashMap<>();

        SpanData span = inject(format, (it, body) -> it.callLists(headers, body), () -> sent.putAll(singles(headers)));

        assertSent(format, span);
    }

    @ParameterizedTest
    @EnumSource
    void theHeadersOfAnHttpServerAreWrittenTo(Format format) {
        Headers headers = new Headers();
        for (String stale : format.headers(Format.REMOTE).keySet()) {
            headers.put(stale, List.of("stale", "staler"));
        }

        SpanData span = inject(
                format,
                (it, body) -> it.callHttp(headers, body),
                () -> format.headers(Format.REMOTE)
                        .keySet()
                        .forEach(name -> sent.put(name, String.join(",", headers.get(name)))));

        assertSent(format, span);
    }

    @ParameterizedTest
    @EnumSource
    void anHttpRequestIsWrittenTo(Format format) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost/"));
        format.headers(Format.REMOTE).keySet().forEach(stale -> request.header(stale.toUpperCase(), "stale"));

        SpanData span = inject(
                format,
                (it, body) -> it.request(request, body),
                () -> request.build()
                        .headers()
                        .map()
                        .forEach((name, values) -> assertThat(values).hasSize(1)));
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.build().headers().map());
        format.headers(Format.REMOTE)
                .keySet()
                .forEach(name -> sent.put(name, headers.get(name).get(0)));

        assertSent(format, span);
    }

    @ParameterizedTest
    @EnumSource
    void aSubtypeOfMapIsWrittenTo(Format format) {
        TreeMap<String, String> headers = new TreeMap<>();

        SpanData span = inject(format, (it, body) -> it.produce(headers, body), () -> sent.putAll(headers));

        assertSent(format, span);
    }

    @Test
    void aSpanScopeWritesToItsCarrier() {
        Map<String, String> headers = new HashMap<>();
        InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());

        SpanScope scope = new OtelCarriers(telemetry.sdk()).producing(headers);
        sent.putAll(headers);
        scope.close();

        assertSent(Format.W3C, telemetry.span());
    }

    @ParameterizedTest
    @EnumSource
    void whatWasThereIsReplacedInAnyCase(Format format) {
        Map<String, String> headers = new HashMap<>();
        format.headers(Format.REMOTE).forEach((name, value) -> {
            headers.put(name, value);
            headers.put(name.toUpperCase(), value);
            headers.put(name.substring(0, 1).toUpperCase() + name.substring(1).toLowerCase(), value);
        });
        headers.put("Accept", "text/plain");

        SpanData span = inject(format, (it, body) -> it.call(headers, body), () -> sent.putAll(headers));

        assertSent(format, span);
        assertThat(sent).containsEntry("Accept", "text/plain");
        assertThat(sent.keySet().stream().map(String::toLowerCase)).doesNotHaveDuplicates();
    }

    @Test
    void staleStateAndBaggageAreRemoved() {
        Map<String, String> headers = new HashMap<>(
                Map.of("TraceState", "vendor=1", "Baggage", "tenant=a", "traceparent", "stale", "x-other", "kept"));

        inject(Format.W3C, (it, body) -> it.call(headers, body), () -> sent.putAll(headers));

        assertThat(sent).containsOnlyKeys("traceparent", "x-other");
    }

    @ParameterizedTest
    @EnumSource(names = {"B3_SINGLE", "B3_MULTI", "JAEGER"})
    void whatThePropagatorReadsAndDoesNotListIsRemovedToo(Format format) {
        Map<String, String> ofB3 = Map.of("B3", "stale", "x-b3-flags", "1", "X-B3-ParentSpanId", "stale");
        Map<String, String> ofJaeger = Map.of("Uberctx-Tenant", "a", "uberctx-tenant", "b", "Jaeger-Baggage", "c=d");
        Map<String, String> headers = new HashMap<>(format == Format.JAEGER ? ofJaeger : ofB3);
        headers.put("x-other", "kept");

        SpanData span = inject(format, (it, body) -> it.call(headers, body), () -> sent.putAll(headers));

        assertSent(format, span);
        headers.keySet().removeAll(format.headers(Format.REMOTE).keySet());
        assertThat(headers).containsOnlyKeys("x-other");
    }

    @Test
    @SuppressWarnings("deprecation") // users still have it
    void baggageOfAnOpenTracingFormatIsReplacedToo() {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(OtTracePropagator.getInstance());
        Map<String, String> headers = new HashMap<>(Map.of("OT-Baggage-Tenant", "stale", "x-other", "kept"));

        new OtelCarriers(telemetry.sdk()).call(headers, () -> {});

        assertThat(headers).containsOnlyKeys("ot-tracer-traceid", "ot-tracer-spanid", "ot-tracer-sampled", "x-other");
    }

    @Test
    void aFullMapIsNoReasonNotToRun() {
        AtomicReference<Span> current = new AtomicReference<>(Span.getInvalid());

        SpanData span = inject(
                Format.W3C,
                (it, body) -> it.call(Collections.unmodifiableMap(new HashMap<>(Map.of("a", "b"))), body),
                () -> current.set(Span.current()));

        assertThat(current.get().getSpanContext()).isEqualTo(span.getSpanContext());
    }

    @Test
    void anAbsentCarrierIsNoReasonNotToRun() {
        inject(Format.W3C, (it, body) -> it.request(null, body), () -> sent.put("ran", "yes"));

        assertThat(sent).containsKey("ran");
    }

    private static Map<String, String> singles(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(",", entry.getValue())));
    }
}

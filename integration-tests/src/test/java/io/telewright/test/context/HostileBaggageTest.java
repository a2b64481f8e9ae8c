package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.extension.trace.propagation.JaegerPropagator;
import io.opentelemetry.extension.trace.propagation.OtTracePropagator;
import io.telewright.test.declared.context.Carriers;
import io.telewright.test.declared.context.OtelBaggages;
import io.telewright.test.declared.context.OtelCarriers;
import io.telewright.test.declared.context.OtelOrderMessages;
import io.telewright.test.testing.InMemoryTelemetry;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caller has put into the baggage reaches no header that it is not for, and costs no other entry. */
class HostileBaggageTest {
    private static final Map<String, String> INCOMING = Map.of(
            "traceparent",
            "00-" + Format.REMOTE.getTraceId() + "-" + Format.REMOTE.getSpanId() + "-01",
            "baggage",
            "color=red,tenant=acme%0d%0aSet-Cookie:%20admin=1,zone=eu");

    /** Formats that write the values of baggage as they are. */
    @SuppressWarnings("deprecation") // users still have them
    private enum Raw {
        JAEGER(JaegerPropagator.getInstance(), "uberctx-"),
        OT_TRACE(OtTracePropagator.getInstance(), "ot-baggage-");

        private final TextMapPropagator propagator;
        private final String prefix;

        Raw(TextMapPropagator propagator, String prefix) {
            this.propagator = propagator;
            this.prefix = prefix;
        }

        /** Reads W3C's headers, and writes this format beside them. */
        Carriers carriers() {
            return new OtelCarriers(telemetry().sdk());
        }

        InMemoryTelemetry telemetry() {
            return new InMemoryTelemetry(
                    W3CTraceContextPropagator.getInstance(), propagator, W3CBaggagePropagator.getInstance());
        }

        void assertSent(Map<String, String> headers) {
            Map<String, String> entries = new TreeMap<>();
            headers.forEach((name, value) -> {
                assertThat(name + value).doesNotContain("\r", "\n");
                if (name.toLowerCase().startsWith(prefix)) {
                    entries.put(name.toLowerCase().substring(prefix.length()), value);
                }
            });
            assertThat(entries).isEqualTo(Map.of("color", "red", "zone", "eu"));
            assertThat(new TreeSet<>(
                            headers.keySet().stream().map(String::toLowerCase).toList()))
                    .contains("traceparent", "baggage");
        }
    }

    private static Map<String, String> singles(Map<String, List<String>> headers) {
        Map<String, String> singles = new HashMap<>();
        headers.forEach((name, values) -> singles.put(name, String.join("|", values)));
        return singles;
    }

    /** S1 */
    @ParameterizedTest
    @EnumSource
    void aLineBreakIsWrittenIntoNoHeaderAndTheOthersGoOn(Raw format) {
        Carriers carriers = format.carriers();
        Map<String, String> map = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        Headers http = new Headers();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost/"));
        RecordHeaders kafka = new RecordHeaders();

        carriers.serve(INCOMING, () -> {
            assertThat(Baggage.current().getEntryValue("tenant")).contains("\r\n");
            carriers.call(map, () -> {});
            carriers.callLists(lists, () -> {});
            carriers.callHttp(http, () -> {});
            carriers.request(request, () -> {});
            new OtelOrderMessages(format.telemetry().sdk()).sending(kafka, () -> {});
        });

        format.assertSent(map);
        format.assertSent(singles(lists));
        format.assertSent(singles(http));
        format.assertSent(singles(request.build().headers().map()));
        Map<String, String> sent = new HashMap<>();
        kafka.forEach(header -> sent.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        format.assertSent(sent);
    }

    /** S1: a builder of the JDK refuses more than line breaks. */
    @Test
    void aHeaderThatARequestRefusesTakesNoOtherWithIt() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost/"));
        try (Scope scope = Baggage.builder()
                .put("color", "red")
                .put("name", "日本語")
                .put("tenant", "\u0001")
                .put("zone", "eu")
                .build()
                .makeCurrent()) {
            assertThat(scope).isNotNull();
            Raw.JAEGER.carriers().request(request, () -> {});
        }

        Raw.JAEGER.assertSent(singles(request.build().headers().map()));
    }

    /** S2 */
    @Test
    void halfASurrogatePairIsReplacedAndTheOtherEntriesGoOn() {
        Map<String, String> headers = new HashMap<>();
        try (Scope scope =
                Baggage.builder().put("cut", "\ud83d").put("zone", "eu").build().makeCurrent()) {
            assertThat(scope).isNotNull();
            new OtelBaggages(new InMemoryTelemetry(Format.W3C.propagators()).sdk())
                    .call(
                            headers,
                            "acme\ud83d",
                            () -> assertThat(Baggage.current().getEntryValue("tenant"))
                                    .isEqualTo("acme\ufffd"));
        }

        assertThat(headers.get("baggage").split(","))
                .containsExactlyInAnyOrder("cut=%EF%BF%BD", "tenant=acme%EF%BF%BD", "zone=eu");
    }
}

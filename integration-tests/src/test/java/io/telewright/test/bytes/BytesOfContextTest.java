package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.test.declared.context.Baggages;
import io.telewright.test.declared.context.Batches;
import io.telewright.test.declared.context.Carriers;
import io.telewright.test.declared.context.OrderMessages;
import io.telewright.test.declared.context.OtelBaggages;
import io.telewright.test.declared.context.OtelBatches;
import io.telewright.test.declared.context.OtelCarriers;
import io.telewright.test.declared.context.OtelOrderMessages;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operation with a carrier allocates no more than the same extraction or injection by hand. */
class BytesOfContextTest {
    private static final ContextPropagators W3C = ContextPropagators.create(
            TextMapPropagator.composite(W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance()));

    private static final int MIXED_CALLS = 3_000;

    private static final Map<String, String> INCOMING = Map.of(
            "accept", "text/plain",
            "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "baggage", "tenant=acme");

    private static final SpanContext SENDER = SpanContext.create(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());

    private static final Map<String, String> BARE = Map.of("accept", "text/plain", "host", "localhost");
    private static final Runnable NOTHING = () -> {};

    /** The same call, generated and by hand. */
    private record Pair(String name, Runnable generated, Runnable byHand) {
        Pair in(String state) {
            return new Pair(state + ": " + name, generated, byHand);
        }
    }

    /** All run a little before one is measured, so that the compiler knows all kinds of maps in both ways. */
    @TestFactory
    Stream<DynamicTest> noMoreThanByHand() {
        List<Pair> pairs = Stream.of(
                        Map.entry("sampled", SpanCosts.sdk(true, W3C)),
                        Map.entry("not sampled", SpanCosts.sdk(false, W3C)),
                        Map.entry("disabled", OpenTelemetry.propagating(W3C)))
                .flatMap(each -> Stream.of(
                                extractions(each.getValue()), injections(each.getValue()), messages(each.getValue()))
                        .flatMap(some -> some)
                        .map(pair -> pair.in(each.getKey())))
                .toList();
        for (int i = 0; i < MIXED_CALLS; i++) {
            pairs.forEach(pair -> pair.generated().run());
            pairs.forEach(pair -> pair.byHand().run());
        }
        return pairs.stream().map(pair -> DynamicTest.dynamicTest(pair.name(), () -> compare(pair)));
    }

    private static void compare(Pair pair) {
        try (Scope scope = Baggage.builder().put("tenant", "acme").build().makeCurrent()) {
            assertThat(scope).isNotNull();
            long ofByHand = AllocatedBytes.perCall(pair.byHand());
            long ofGenerated = AllocatedBytes.perCall(pair.generated());
            assertThat(ofGenerated).isLessThanOrEqualTo(ofByHand + SpanCosts.TWO_OBJECTS);
        }
    }

    private static Stream<Pair> extractions(OpenTelemetry openTelemetry) {
        Carriers generated = new OtelCarriers(openTelemetry);
        CarriersByHand byHand = new CarriersByHand(openTelemetry);
        Map<String, List<String>> lists = new HashMap<>();
        INCOMING.forEach((key, value) -> lists.put(key, List.of(value)));
        Headers http = new Headers();
        INCOMING.forEach(http::add);
        NavigableMap<String, String> sorted = sorted(INCOMING);
        return Stream.of(
                new Pair("extract", () -> generated.serve(INCOMING, NOTHING), () -> byHand.serve(INCOMING, NOTHING)),
                new Pair("extract nothing", () -> generated.serve(BARE, NOTHING), () -> byHand.serve(BARE, NOTHING)),
                new Pair(
                        "extract lists",
                        () -> generated.serveLists(lists, NOTHING),
                        () -> byHand.serveLists(lists, NOTHING)),
                new Pair(
                        "extract from HTTP",
                        () -> generated.serveHttp(http, NOTHING),
                        () -> byHand.serveLists(http, NOTHING)),
                new Pair(
                        "extract from a sorted map",
                        () -> generated.consume(sorted, NOTHING),
                        () -> byHand.serve(sorted, NOTHING)));
    }

    private static Stream<Pair> injections(OpenTelemetry openTelemetry) {
        Carriers generated = new OtelCarriers(openTelemetry);
        CarriersByHand byHand = new CarriersByHand(openTelemetry);
        Map<String, String> sent = new HashMap<>(BARE);
        Map<String, List<String>> sentLists = new HashMap<>();
        return Stream.of(
                new Pair(
                        "inject",
                        () -> generated.call(new HashMap<>(), NOTHING),
                        () -> byHand.call(new HashMap<>(), NOTHING)),
                new Pair(
                        "inject beside others",
                        () -> generated.call(new HashMap<>(BARE), NOTHING),
                        () -> byHand.call(new HashMap<>(BARE), NOTHING)),
                new Pair("inject again", () -> generated.call(sent, NOTHING), () -> byHand.call(sent, NOTHING)),
                new Pair(
                        "inject lists",
                        () -> generated.callLists(sentLists, NOTHING),
                        () -> byHand.callLists(sentLists, NOTHING)),
                new Pair(
                        "inject into HTTP",
                        () -> generated.callHttp(http(), NOTHING),
                        () -> byHand.callLists(http(), NOTHING)),
                new Pair(
                        "inject into a sorted map",
                        () -> generated.produce(sorted(BARE), NOTHING),
                        () -> byHand.call(sorted(BARE), NOTHING)),
                new Pair(
                        "inject into a request",
                        () -> generated.request(HttpRequest.newBuilder(), NOTHING),
                        () -> byHand.request(HttpRequest.newBuilder(), NOTHING)));
    }

    private static Headers http() {
        Headers headers = new Headers();
        BARE.forEach(headers::add);
        return headers;
    }

    private static NavigableMap<String, String> sorted(Map<String, String> headers) {
        NavigableMap<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        return sorted;
    }

    private static Stream<Pair> messages(OpenTelemetry openTelemetry) {
        OrderMessages generated = new OtelOrderMessages(openTelemetry);
        Batches batches = new OtelBatches(openTelemetry);
        Baggages baggages = new OtelBaggages(openTelemetry);
        MessagesByHand byHand = new MessagesByHand(openTelemetry);
        RecordHeaders headers = new RecordHeaders();
        INCOMING.forEach((key, value) -> headers.add(key, value.getBytes(StandardCharsets.UTF_8)));
        List<Map<String, String>> batch = List.of(INCOMING, BARE, INCOMING);
        return Stream.of(
                new Pair(
                        "own getter",
                        () -> generated.processing(headers, NOTHING),
                        () -> byHand.processing(headers, NOTHING)),
                new Pair(
                        "own setter",
                        () -> generated.sending(new RecordHeaders(), NOTHING),
                        () -> byHand.sending(new RecordHeaders(), NOTHING)),
                new Pair("batch", () -> batches.consume(batch, NOTHING), () -> byHand.consume(batch, NOTHING)),
                new Pair(
                        "entry of baggage",
                        () -> baggages.call(new HashMap<>(), "other", NOTHING),
                        () -> byHand.call(new HashMap<>(), "other", NOTHING)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutAPropagatorADisabledCarrierCostsNothing(boolean extracted) {
        Carriers generated = new OtelCarriers(OpenTelemetry.noop());
        Map<String, String> headers = new HashMap<>(INCOMING);

        try (Scope scope = Span.wrap(SENDER).makeCurrent()) {
            assertThat(scope).isNotNull();
            assertThat(AllocatedBytes.perCall(() -> {
                        if (extracted) {
                            generated.serve(headers, NOTHING);
                            generated.consuming(headers).close();
                        } else {
                            generated.call(headers, NOTHING);
                            generated.producing(headers).close();
                        }
                    }))
                    .isZero();
        }
    }
}

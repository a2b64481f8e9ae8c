package io.telewright.test.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.test.declared.context.Carriers;
import io.telewright.test.declared.context.OtelCarriers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private static final Map<String, String> BARE = Map.of("accept", "text/plain", "host", "localhost");
    private static final Runnable NOTHING = () -> {};

    /** The same call, generated and by hand. */
    private record Pair(String name, Runnable generated, Runnable byHand) {}

    /** All run a little before one is measured, so that the compiler knows all kinds of maps in both ways. */
    @TestFactory
    Stream<DynamicTest> noMoreThanByHand() {
        List<Pair> pairs = Stream.of(
                        pairs("sampled", SpanCosts.sdk(true, W3C)),
                        pairs("not sampled", SpanCosts.sdk(false, W3C)),
                        pairs("disabled", OpenTelemetry.propagating(W3C)))
                .flatMap(all -> all)
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
            assertThat(ofGenerated).isLessThanOrEqualTo(ofByHand + SpanCosts.ONE_OBJECT);
        }
    }

    private static Stream<Pair> pairs(String name, OpenTelemetry openTelemetry) {
        Carriers generated = new OtelCarriers(openTelemetry);
        CarriersByHand byHand = new CarriersByHand(openTelemetry);
        Map<String, List<String>> lists = new HashMap<>();
        INCOMING.forEach((key, value) -> lists.put(key, List.of(value)));
        Headers http = new Headers();
        INCOMING.forEach(http::add);
        Map<String, String> sent = new HashMap<>(BARE);
        Map<String, List<String>> sentLists = new HashMap<>();
        return Stream.of(
                new Pair(
                        name + ": extract",
                        () -> generated.serve(INCOMING, NOTHING),
                        () -> byHand.serve(INCOMING, NOTHING)),
                new Pair(
                        name + ": extract nothing",
                        () -> generated.serve(BARE, NOTHING),
                        () -> byHand.serve(BARE, NOTHING)),
                new Pair(
                        name + ": extract lists",
                        () -> generated.serveLists(lists, NOTHING),
                        () -> byHand.serveLists(lists, NOTHING)),
                new Pair(
                        name + ": extract from HTTP",
                        () -> generated.serveHttp(http, NOTHING),
                        () -> byHand.serveLists(http, NOTHING)),
                new Pair(
                        name + ": inject",
                        () -> generated.call(new HashMap<>(), NOTHING),
                        () -> byHand.call(new HashMap<>(), NOTHING)),
                new Pair(
                        name + ": inject beside others",
                        () -> generated.call(new HashMap<>(BARE), NOTHING),
                        () -> byHand.call(new HashMap<>(BARE), NOTHING)),
                new Pair(
                        name + ": inject again", () -> generated.call(sent, NOTHING), () -> byHand.call(sent, NOTHING)),
                new Pair(
                        name + ": inject lists",
                        () -> generated.callLists(sentLists, NOTHING),
                        () -> byHand.callLists(sentLists, NOTHING)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutAPropagatorADisabledCarrierCostsNothing(boolean extracted) {
        Carriers generated = new OtelCarriers(OpenTelemetry.noop());
        Map<String, String> headers = new HashMap<>(INCOMING);

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

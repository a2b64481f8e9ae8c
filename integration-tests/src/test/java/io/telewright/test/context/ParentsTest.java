package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.context.Carriers;
import io.telewright.test.declared.context.OtelBaggages;
import io.telewright.test.declared.context.OtelBatches;
import io.telewright.test.declared.context.OtelCarriers;
import io.telewright.test.declared.context.OtelStreams;
import io.telewright.test.declared.context.Streams;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S6: a span that is current where a carrier arrives is the parent if it belongs to the carrier's trace. */
class ParentsTest {
    private static final Runnable NOTHING = () -> {};

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
    private final Carriers carriers = new OtelCarriers(telemetry.sdk());
    private final Map<String, String> headers = Format.W3C.headers(Format.REMOTE);

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Context.current()).isSameAs(Context.root());
    }

    /** A span of the same process that has read the same headers, as the agent's has. */
    private Span ofAgent() {
        return telemetry
                .sdk()
                .getTracer("agent")
                .spanBuilder("agent")
                .setParent(Context.root().with(Span.wrap(Format.REMOTE)))
                .startSpan();
    }

    private static void in(Span span, Runnable code) {
        in(Context.root().with(span), code);
    }

    private static void in(Context context, Runnable code) {
        try (Scope scope = context.makeCurrent()) {
            assertThat(scope).isNotNull();
            code.run();
        }
    }

    private SpanData served() {
        return telemetry.spans().stream()
                .filter(span -> span.getName().startsWith("Carriers."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAgentsSpanIsTheParentInOneTrace() {
        Span agent = ofAgent();

        in(agent, () -> carriers.serve(headers, NOTHING));

        assertThat(telemetry.span().getParentSpanContext()).isEqualTo(agent.getSpanContext());
        assertThat(telemetry.span().getTraceId()).isEqualTo(Format.REMOTE.getTraceId());
    }

    @Test
    void aSpanThatOtherWorkHasLeftCurrentIsNotTheParent() {
        SpanData leaked = telemetry.inSpan(() -> carriers.serve(headers, NOTHING));

        assertThat(served().getParentSpanContext()).isEqualTo(Format.REMOTE);
        assertThat(served().getTraceId()).isNotEqualTo(leaked.getTraceId());
    }

    @Test
    void aSpanThatHasEndedIsNotTheParent() {
        Span ended = ofAgent();
        ended.end();

        in(ended, () -> carriers.serve(headers, NOTHING));
        in(ended, () -> carriers.consume(new TreeMap<>(), NOTHING));

        assertThat(served().getParentSpanContext()).isEqualTo(Format.REMOTE);
        assertThat(telemetry.spans().get(2).getParentSpanId()).isEqualTo(SpanId.getInvalid());
    }

    @Test
    void aSpanThatIsNotSampledIsTheParent() {
        SpanContext unsampled = SpanContext.create(
                Format.REMOTE.getTraceId(), "00f067aa0ba902b7", TraceFlags.getDefault(), TraceState.getDefault());
        AtomicReference<Span> current = new AtomicReference<>(Span.getInvalid());

        in(Span.wrap(unsampled), () -> carriers.serve(headers, () -> current.set(Span.current())));

        assertThat(telemetry.spans()).isEmpty();
        assertThat(current.get().getSpanContext().getTraceId()).isEqualTo(unsampled.getTraceId());
        assertThat(current.get().getSpanContext().isSampled()).isFalse();
    }

    @Test
    void aRemoteSpanThatIsCurrentIsTheParent() {
        SpanContext other = SpanContext.createFromRemoteParent(
                Format.REMOTE.getTraceId(), "00f067aa0ba902b7", TraceFlags.getSampled(), TraceState.getDefault());

        in(Span.wrap(other), () -> carriers.serve(headers, NOTHING));

        assertThat(telemetry.span().getParentSpanContext()).isEqualTo(other);
    }

    @Test
    void theCurrentSpanIsTheParentWhereTheCarrierNamesNone() {
        SpanData around = telemetry.inSpan(() -> {
            carriers.serve(Map.of(), NOTHING);
            carriers.serve(null, NOTHING);
        });

        assertThat(telemetry.spans().subList(0, 2))
                .extracting(SpanData::getParentSpanContext)
                .containsOnly(around.getSpanContext());
    }

    @Test
    void inALoopWithASpanOfItsOwnTheCarrierAloneDecidesIfTheOperationSaysSo() {
        Span loop = ofAgent();

        in(loop, () -> {
            carriers.take(headers, NOTHING);
            carriers.take(Map.of(), NOTHING);
        });

        assertThat(telemetry.spans().get(0).getParentSpanContext()).isEqualTo(Format.REMOTE);
        assertThat(telemetry.spans().get(1).getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(telemetry.spans().get(1).getTraceId()).isNotEqualTo(Format.REMOTE.getTraceId());
    }

    @Test
    void aBatchIsAChildOfTheCurrentSpanAsEver() {
        Span loop = ofAgent();

        in(loop, () -> new OtelBatches(telemetry.sdk()).consume(List.of(headers), NOTHING));

        assertThat(telemetry.span().getParentSpanContext()).isEqualTo(loop.getSpanContext());
        assertThat(telemetry.span().getLinks())
                .extracting(LinkData::getSpanContext)
                .containsExactly(Format.REMOTE);
    }

    @Test
    void aRootIsLinkedToTheSpanThatWouldBeItsParent() {
        Span agent = ofAgent();

        in(agent, () -> carriers.serveStrangers(headers, NOTHING));

        assertThat(telemetry.span().getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(telemetry.span().getLinks())
                .extracting(LinkData::getSpanContext)
                .containsExactly(agent.getSpanContext());
    }

    @Test
    void aSubscriptionOutsideOfAnySpanIsInTheTraceOfTheCall() {
        Streams streams = new OtelStreams(telemetry.sdk());
        Span agent = ofAgent();
        AtomicReference<Flow.Publisher<String>> served = new AtomicReference<>();
        AtomicReference<Flow.Publisher<String>> taken = new AtomicReference<>();

        in(agent, () -> {
            served.set(streams.serve(headers, () -> completed()));
            taken.set(streams.take(headers, () -> completed()));
        });
        served.get().subscribe(new Nobody());
        taken.get().subscribe(new Nobody());

        assertThat(telemetry.spans())
                .extracting(SpanData::getParentSpanContext)
                .containsExactly(agent.getSpanContext(), Format.REMOTE);
    }

    private static Flow.Publisher<String> completed() {
        return subscriber -> {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {}
            });
            subscriber.onComplete();
        };
    }

    @Test
    void aCallerReplacesNoBaggageThatHasBeenSetHere() {
        headers.put("baggage", "tenant=evil,color=red");
        Map<String, String> current = new HashMap<>();
        Baggage trusted = Baggage.builder().put("tenant", "acme").build();

        in(
                Context.root().with(ofAgent()).with(trusted),
                () -> new OtelBaggages(telemetry.sdk())
                        .serve(
                                headers,
                                "late",
                                () -> Baggage.current().forEach((key, entry) -> current.put(key, entry.getValue()))));

        assertThat(current).isEqualTo(Map.of("tenant", "acme", "color", "red", "stage", "late"));
        assertThat(telemetry.span().getAttributes().get(AttributeKey.stringKey("tenant.id")))
                .isEqualTo("acme");
    }

    @Test
    void theBaggageOfOtherWorkGoesNoFurther() {
        Map<String, String> current = new HashMap<>();
        Baggage others = Baggage.builder().put("tenant", "other").build();

        telemetry.inSpan(() -> in(
                Context.current().with(others),
                () -> carriers.serve(
                        headers, () -> Baggage.current().forEach((key, entry) -> current.put(key, entry.getValue())))));

        assertThat(current).isEmpty();
    }

    @Test
    void whileTelemetryIsDisabledTheTraceThatGoesOnHereIsNotCut() {
        OpenTelemetry disabled = OpenTelemetry.propagating(
                ContextPropagators.create(TextMapPropagator.composite(Format.W3C.propagators())));
        AtomicReference<SpanContext> current = new AtomicReference<>(SpanContext.getInvalid());

        in(
                Span.wrap(Format.REMOTE),
                () -> new OtelCarriers(disabled)
                        .serve(Map.of(), () -> current.set(Span.current().getSpanContext())));

        assertThat(current.get()).isEqualTo(Format.REMOTE);
    }
}

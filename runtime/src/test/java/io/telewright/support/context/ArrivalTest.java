package io.telewright.support.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntryMetadata;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** S6: which span is the parent where a carrier arrives, and whose baggage is taken. */
class ArrivalTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String OTHER_TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final ContextKey<String> LOCAL = ContextKey.named("a key of the current context");
    private static final ContextKey<String> EXTRACTED = ContextKey.named("a key that a propagator extracts");
    private static final TextMapPropagator PROPAGATORS = TextMapPropagator.composite(
            W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance(), new OfAKey());

    /** The span that is current. All but NONE are of TRACE. */
    private enum Here {
        NONE,
        RECORDING,
        /** It records for processors and is not exported. */
        RECORDING_UNSAMPLED,
        UNSAMPLED,
        REMOTE,
        ENDED;

        Span span() {
            return switch (this) {
                case NONE -> Span.getInvalid();
                case RECORDING -> started(Sampler.alwaysOn());
                case RECORDING_UNSAMPLED -> started(new RecordOnly());
                case UNSAMPLED -> started(Sampler.alwaysOff());
                case REMOTE -> Span.wrap(remote(TRACE));
                case ENDED -> {
                    Span ended = started(Sampler.alwaysOn());
                    ended.end();
                    yield ended;
                }
            };
        }

        /** A child of the agent's caller, as a span of the agent is. */
        private static Span started(Sampler sampler) {
            return SdkTracerProvider.builder()
                    .setSampler(sampler)
                    .addSpanProcessor(SimpleSpanProcessor.create(InMemorySpanExporter.create()))
                    .build()
                    .get("here")
                    .spanBuilder("here")
                    .setParent(Context.root().with(Span.wrap(remote(TRACE))))
                    .startSpan();
        }
    }

    private static SpanContext remote(String trace) {
        return SpanContext.createFromRemoteParent(
                trace, "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());
    }

    private static Context current(Span span, String baggage) {
        return Context.root().with(LOCAL, "kept").with(span).with(baggageOf(baggage));
    }

    private static Baggage baggageOf(String entries) {
        BaggageBuilder baggage = Baggage.builder();
        for (String entry : entries.isEmpty() ? new String[0] : entries.split(" ")) {
            baggage.put(entry.split("=")[0], entry.split("=")[1], BaggageEntryMetadata.create("local"));
        }
        return baggage.build();
    }

    private static Map<String, String> headers(String said, String baggage) {
        Map<String, String> headers = new HashMap<>(Map.of("a-key", "extracted"));
        if (!said.equals("nothing")) {
            headers.put(
                    "traceparent", "00-" + (said.equals("its trace") ? TRACE : OTHER_TRACE) + "-b7ad6b7169203331-01");
        }
        if (!baggage.isEmpty()) {
            headers.put("baggage", baggage.replace(' ', ','));
        }
        return headers;
    }

    private static Context arrive(Context current, Map<String, String> headers) {
        return Carriers.extract(current, PROPAGATORS, headers, Carriers.MAP_GETTER, "arrivals");
    }

    private static String entriesOf(Context context) {
        Map<String, String> entries = new TreeMap<>();
        Baggage.fromContext(context).forEach((key, entry) -> entries.put(key, entry.getValue()));
        return entries.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, nothing, none",
        "NONE, its trace, the carrier's",
        "RECORDING, nothing, the current",
        "RECORDING, its trace, the current",
        "RECORDING, another trace, the carrier's",
        "RECORDING_UNSAMPLED, nothing, the current",
        "RECORDING_UNSAMPLED, its trace, the current",
        "RECORDING_UNSAMPLED, another trace, the carrier's",
        "UNSAMPLED, nothing, the current",
        "UNSAMPLED, its trace, the current",
        "UNSAMPLED, another trace, the carrier's",
        "REMOTE, nothing, the current",
        "REMOTE, its trace, the current",
        "REMOTE, another trace, the carrier's",
        "ENDED, nothing, none",
        "ENDED, its trace, the carrier's",
        "ENDED, another trace, the carrier's"
    })
    void theParentIsTheCurrentSpanWhereThatGoesOnInTheCarriersTrace(Here here, String said, String parent) {
        Span span = here.span();

        Span found = Span.fromContext(arrive(current(span, ""), headers(said, "")));

        switch (parent) {
            case "the current" -> assertThat(found).isSameAs(span);
            case "none" -> assertThat(found.getSpanContext().isValid()).isFalse();
            default ->
                assertThat(found.getSpanContext())
                        .isEqualTo(remote(said.equals("its trace") ? TRACE : OTHER_TRACE))
                        .isNotSameAs(span.getSpanContext());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Where the current span is the parent, a caller replaces no entry that has been set here.
        "RECORDING, nothing, tenant=acme region=eu, tenant=evil color=red, '{color=red, region=eu, tenant=acme}'",
        "RECORDING, its trace, tenant=acme region=eu, tenant=evil color=red, '{color=red, region=eu, tenant=acme}'",
        "REMOTE, its trace, tenant=acme, tenant=acme, {tenant=acme}",
        "UNSAMPLED, its trace, tenant=acme, '', {tenant=acme}",
        "RECORDING, its trace, '', tenant=acme, {tenant=acme}",
        "RECORDING, its trace, '', '', {}",
        // Where it belongs to other work, so does its baggage.
        "RECORDING, another trace, tenant=acme region=eu, tenant=other, {tenant=other}",
        "RECORDING, another trace, tenant=acme, '', {}",
        "ENDED, another trace, tenant=acme, '', {}",
        // Where there is no such span, the carrier's takes the place of what is current, if it has any.
        "ENDED, its trace, tenant=acme region=eu, tenant=other, {tenant=other}",
        "ENDED, nothing, tenant=acme, '', {tenant=acme}",
        "NONE, another trace, tenant=acme region=eu, tenant=other, {tenant=other}",
        "NONE, another trace, tenant=acme, '', {tenant=acme}",
        "NONE, nothing, tenant=acme, '', {tenant=acme}"
    })
    void theBaggageIsThatOfTheParentsSide(Here here, String said, String local, String carried, String expected) {
        assertThat(entriesOf(arrive(current(here.span(), local), headers(said, carried))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"nothing", "its trace", "another trace"})
    void otherKeysOfTheContextStay(String said) {
        for (Here here : Here.values()) {
            Context arrived = arrive(current(here.span(), "tenant=acme"), headers(said, "tenant=evil"));

            assertThat(arrived.get(LOCAL)).isEqualTo("kept");
            assertThat(arrived.get(EXTRACTED)).isEqualTo("extracted");
        }
    }

    @ParameterizedTest
    @EnumSource
    void metadataOfLocalEntriesStay(Here here) {
        Context arrived = arrive(current(here.span(), "tenant=acme"), headers("nothing", "color=red"));

        if (here != Here.NONE && here != Here.ENDED) {
            assertThat(Baggage.fromContext(arrived)
                            .getEntry("tenant")
                            .getMetadata()
                            .getValue())
                    .isEqualTo("local");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAbsentCarrierSaysNothing(Here here) {
        Context current = current(here.span(), "tenant=acme");

        Context arrived = Carriers.extract(
                current, PROPAGATORS, (Map<String, String>) null, Carriers.MAP_GETTER, "an absent carrier");

        assertThat(Span.fromContext(arrived).getSpanContext().isValid())
                .isEqualTo(here != Here.NONE && here != Here.ENDED);
        assertThat(entriesOf(arrived)).isEqualTo("{tenant=acme}");
    }

    /** With {@code Parent.CARRIER}, as for the messages that a loop with a span of its own takes. */
    @ParameterizedTest
    @EnumSource
    void aCarrierAloneDecidesIfTheOperationSaysSo(Here here) {
        for (String said : List.of("nothing", "its trace", "another trace")) {
            Span span = here.span();

            Context arrived = Carriers.extractAlone(
                    current(span, "region=eu"), PROPAGATORS, headers(said, ""), Carriers.MAP_GETTER, "alone");

            SpanContext found = Span.fromContext(arrived).getSpanContext();
            assertThat(found)
                    .isEqualTo(
                            said.equals("nothing")
                                    ? SpanContext.getInvalid()
                                    : remote(said.equals("its trace") ? TRACE : OTHER_TRACE));
            assertThat(entriesOf(arrived)).isEqualTo("{region=eu}");
        }
    }

    /** Decides to record and not to sample. */
    private record RecordOnly() implements Sampler {
        @Override
        public SamplingResult shouldSample(
                Context parent,
                String traceId,
                String name,
                SpanKind kind,
                Attributes attributes,
                List<LinkData> links) {
            return SamplingResult.recordOnly();
        }

        @Override
        public String getDescription() {
            return "record only";
        }
    }

    /** Extracts something that is neither a span nor baggage. */
    private record OfAKey() implements TextMapPropagator {
        @Override
        public Collection<String> fields() {
            return List.of();
        }

        @Override
        public <C> void inject(Context context, C carrier, TextMapSetter<C> setter) {}

        @Override
        public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
            String value = getter.get(carrier, "a-key");
            return value == null ? context : context.with(EXTRACTED, value);
        }
    }
}

package io.telewright.support.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.telewright.BatchBaggage;
import io.telewright.testing.Reports;
import io.telewright.testing.TestTelemetry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CarriersTest {
    private static final SpanContext REMOTE = SpanContext.createFromRemoteParent(
            "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());

    private static final String TRACEPARENT = "00-" + REMOTE.getTraceId() + "-" + REMOTE.getSpanId() + "-01";

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();

    private final Reports reports = new Reports();
    private final TestTelemetry telemetry = new TestTelemetry();

    @AfterEach
    void close() {
        reports.close();
    }

    private static SpanContext spanOf(Context context) {
        return Span.fromContext(context).getSpanContext();
    }

    @Test
    void whatAPropagatorThrowsOnExtractionIsReportedOnce() {
        for (int i = 0; i < 2; i++) {
            Context extracted = Carriers.extract(
                    Context.root(), new Broken(), Map.of(), Carriers.MAP_GETTER, "a broken extraction");
            assertThat(extracted).isSameAs(Context.root());
        }
        assertThat(reports.messages())
                .singleElement()
                .asString()
                .contains("the extraction from a carrier of a broken extraction");
    }

    @Test
    void whatAPropagatorThrowsOnInjectionIsReportedOnce() {
        for (int i = 0; i < 2; i++) {
            Carriers.inject(new Broken(), Context.root(), new HashMap<>(), Carriers.MAP_SETTER, "a broken injection");
        }
        assertThat(reports.messages())
                .singleElement()
                .asString()
                .contains("the injection into a carrier of a broken injection");
    }

    @ParameterizedTest
    @MethodSource
    void aPropagatorThatTellsNoFieldsIsAskedToExtract(Supplier<Collection<String>> fields) {
        TextMapPropagator reading = new Broken() {
            @Override
            public Collection<String> fields() {
                return fields.get();
            }

            @Override
            public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
                return W3C.extract(context, carrier, getter);
            }
        };
        Map<String, String> headers = Map.of("traceparent", TRACEPARENT);

        assertThat(spanOf(Carriers.extract(Context.root(), reading, headers, Carriers.MAP_GETTER, "reading")))
                .isEqualTo(REMOTE);
        Span span = telemetry.sdk.getTracer("test").spanBuilder("read").startSpan();
        Batch.describe(Batch.extract(Context.root(), reading, List.of(headers), Carriers.MAP_GETTER, "reading"), span);
        span.end();
        assertThat(telemetry.span().getLinks())
                .extracting(LinkData::getSpanContext)
                .containsExactly(REMOTE);
        assertThat(BatchBaggage.fromContext(
                        Batch.context(Context.root(), reading, List.of(headers), Carriers.MAP_GETTER, "reading")))
                .hasSize(1);
        assertThat(reports.messages()).isEmpty();
    }

    static List<Supplier<Collection<String>>> aPropagatorThatTellsNoFieldsIsAskedToExtract() {
        return List.of(List::of, () -> {
            throw new IllegalStateException("no fields");
        });
    }

    @Test
    void aPropagatorWithoutFieldsInjectsBesideWhatIsThere() {
        TextMapPropagator writing = new Broken() {
            @Override
            public Collection<String> fields() {
                return List.of();
            }

            @Override
            public <C> void inject(Context context, C carrier, TextMapSetter<C> setter) {
                W3C.inject(context, carrier, setter);
            }
        };
        Map<String, String> headers = new HashMap<>(Map.of("accept", "text/plain", "Traceparent", "stale"));

        Carriers.inject(
                writing,
                Context.root().with(Span.wrap(REMOTE)),
                headers,
                Carriers.MAP_SETTER,
                "writing without fields");

        assertThat(headers).isEqualTo(Map.of("accept", "text/plain", "traceparent", TRACEPARENT));
    }

    @Test
    void aPropagatorThatGivesNothingGivesTheContextBack() {
        TextMapPropagator nothing = new Broken() {
            @Override
            @SuppressWarnings("NullAway")
            public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
                return null;
            }
        };
        assertThat(Carriers.extract(Context.root(), nothing, Map.of(), Carriers.MAP_GETTER, "nothing"))
                .isSameAs(Context.root());
    }

    @Test
    void withoutAPropagatorTheContextStaysAsItIs() {
        Context current = Context.root().with(Span.wrap(REMOTE));
        TextMapPropagator noop = TextMapPropagator.noop();

        assertThat(Carriers.extract(current, noop, Map.of(), Carriers.MAP_GETTER, "noop"))
                .isSameAs(current);
        assertThat(Carriers.extractAlone(current, noop, Map.of(), Carriers.MAP_GETTER, "noop"))
                .isSameAs(current);
    }

    @Test
    void aCurrentSpanThatThrowsIsReportedOnceAndStays() {
        Context current = Context.root().with(brokenSpan());
        for (int i = 0; i < 2; i++) {
            assertThat(Carriers.extract(current, W3C, Map.of(), Carriers.MAP_GETTER, "a broken span"))
                    .isSameAs(current);
            assertThat(Carriers.extractAlone(current, W3C, Map.of(), Carriers.MAP_GETTER, "a broken span"))
                    .isSameAs(current);
        }
        assertThat(reports.messages()).singleElement().asString().contains("the parent of a broken span");
    }

    private static Span brokenSpan() {
        return (Span) Proxy.newProxyInstance(
                Span.class.getClassLoader(), new Class<?>[] {Span.class}, (span, method, arguments) -> {
                    if (method.getName().equals("storeInContext")) {
                        return InvocationHandler.invokeDefault(span, method, arguments);
                    }
                    throw new IllegalStateException("broken");
                });
    }

    /** A propagator of one field that throws. */
    private static class Broken implements TextMapPropagator {
        @Override
        public Collection<String> fields() {
            return List.of("field");
        }

        @Override
        public <C> void inject(Context context, C carrier, TextMapSetter<C> setter) {
            throw new IllegalStateException("broken");
        }

        @Override
        public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
            throw new IllegalStateException("broken");
        }
    }
}

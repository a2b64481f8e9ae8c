package io.telewright.test.endings;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.endings.InstrumentedLaterResults;
import io.telewright.test.declared.endings.LaterResults;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishers that are declared in less usual ways. */
class LaterResultsTest {
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("text");
    private static final AttributeKey<String> ARGUMENT = AttributeKey.stringKey("argument");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final LaterResults results = new InstrumentedLaterResults(new Later(null), telemetry.sdk());

    @Test
    void valuesOfWildcardsComeThrough() throws Exception {
        assertThat(results.extending().map(CharSequence::toString).block()).isEqualTo("value");
        assertThat(Flux.from(results.capturing()).<Object>map(it -> it).blockLast())
                .isEqualTo(1);
        assertThat(Flux.from(FlowAdapters.toPublisher(results.ofSuper()))
                        .<Object>map(it -> it)
                        .blockLast())
                .isEqualTo(1);
        assertThat(Flux.from(results.unknown()).<Object>map(it -> it).blockLast())
                .isEqualTo(1);
        assertThat(results.<Exception>throwing().block()).isEqualTo("value");

        assertThat(telemetry.spans())
                .extracting(SpanData::getName)
                .containsExactly("extending", "capturing", "super", "unknown", "throwing");
    }

    @Test
    void anAccessorIsReadOnceForAllSignalsOfAnOperation() {
        AtomicInteger ofArgument = new AtomicInteger();
        AtomicInteger ofResult = new AtomicInteger();
        LaterResults described = new InstrumentedLaterResults(
                new Later(null) {
                    @Override
                    public Mono<Described> described(Described argument) {
                        return Mono.just(() -> "result " + ofResult.incrementAndGet());
                    }
                },
                telemetry.sdk());

        Mono<LaterResults.Described> mono = described.described(() -> "argument " + ofArgument.incrementAndGet());
        mono.block();
        mono.block();

        assertThat(ofArgument).hasValue(1);
        assertThat(ofResult).hasValue(2);
        for (int i = 0; i < 2; i++) {
            Attributes expected = Attributes.of(TEXT, "result " + (i + 1), ARGUMENT, "argument 1");
            assertThat(telemetry.spans().get(i))
                    .hasAttributes(expected)
                    .hasEventsSatisfyingExactly(
                            event -> event.hasName("described.ended").hasAttributes(expected));
            assertThat(telemetry.logs().get(i)).hasAttributes(expected).hasBody("got result " + (i + 1));
        }
    }

    @Test
    void attributesAreOnTheCallersSpanEvenIfTheResultIsSubscribedToElsewhere() {
        SpanData around = telemetry.inSpan(() -> {
            Mono<String> called = results.current("news");
            try (Scope outside = Context.root().makeCurrent()) {
                assertThat(outside).isNotNull();
                called.block();
            }
        });

        assertThat(around)
                .hasAttributes(Attributes.of(
                        AttributeKey.stringKey("topic"), "news", AttributeKey.stringKey("value"), "value"));
    }
}

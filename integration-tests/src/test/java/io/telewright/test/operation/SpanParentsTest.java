package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OtelTracedSpans;
import io.telewright.test.declared.TracedSpans;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SpanParentsTest {
    private final RecordingSampler sampler = new RecordingSampler(SamplingDecision.RECORD_AND_SAMPLE);
    private final InMemoryTelemetry telemetry =
            new InMemoryTelemetry(tracing -> tracing.setSampler(sampler), metering -> {}, logging -> {});
    private final TracedSpans spans = new OtelTracedSpans(telemetry.sdk());

    @Test
    void theParentCurrentMakesAChild() {
        runInternal(spans::internal);

        assertThat(telemetry.spans().get(0)).hasParent(caller()).hasLinks(List.of());
    }

    @Test
    void theParentRootStartsATraceWithoutALink() {
        runInternal(spans::root);

        assertThat(telemetry.spans().get(0)).hasName("root").hasNoParent().hasLinks(List.of());
        assertThat(telemetry.spans().get(0).getTraceId()).isNotEqualTo(caller().getTraceId());
    }

    @Test
    void theParentRootLinkedStartsATraceThatIsLinkedToTheCaller() {
        runInternal(spans::linked);

        assertThat(telemetry.spans().get(0))
                .hasName("linked")
                .hasNoParent()
                .hasLinks(List.of(LinkData.create(caller().getSpanContext())));
        assertThat(telemetry.spans().get(0).getTraceId()).isNotEqualTo(caller().getTraceId());
    }

    @Test
    void aLinkedRootWithEarlyAttributesHasBoth() {
        runInternal(body -> spans.linkedAndSampled(Color.RED, body));

        assertThat(telemetry.spans().get(0))
                .hasNoParent()
                .hasLinks(List.of(LinkData.create(caller().getSpanContext())))
                .hasAttributes(Attributes.of(AttributeKey.stringKey("color"), "RED"));
    }

    @Test
    void theParentRootLinkedMakesNoLinkWithoutACaller() {
        spans.linked(Work::done);

        assertThat(telemetry.span()).hasNoParent().hasLinks(List.of());
    }

    @Test
    void theBodyOfARootSeesTheOtherValuesOfTheContext() {
        ContextKey<String> key = ContextKey.named("tenant");
        Context.root()
                .with(key, "acme")
                .wrap(() -> spans.root(() -> {
                    assertThat(Context.current().get(key)).isEqualTo("acme");
                    assertThat(Span.current().getSpanContext().isValid()).isTrue();
                }))
                .run();

        assertThat(telemetry.span()).hasNoParent();
    }

    @Test
    void theSamplerSeesTheEarlyAttributesAndTheSpanHasAll() {
        spans.sampled("acme", "long", Work::done);

        Attributes early = Attributes.of(AttributeKey.stringKey("tenant"), "acme");
        assertThat(sampler.seen()).containsExactly(early);
        assertThat(telemetry.span())
                .hasAttributes(early.toBuilder().put("detail", "long").build());
    }

    @Test
    void theContextCarriesASpanThatTheSamplerDropped() {
        RecordingSampler dropping = new RecordingSampler(SamplingDecision.DROP);
        InMemoryTelemetry dropped =
                new InMemoryTelemetry(tracing -> tracing.setSampler(dropping), metering -> {}, logging -> {});

        new OtelTracedSpans(dropped.sdk())
                .sampled(
                        "acme",
                        "long",
                        () -> assertThat(Span.current().getSpanContext())
                                .matches(context -> context.isValid() && !context.isSampled()));

        assertThat(dropped.spans()).isEmpty();
        assertThat(dropping.seen()).hasSize(1);
    }

    /** Runs an operation in the body of another, which is then the caller. */
    private void runInternal(Consumer<Runnable> operation) {
        spans.server(() -> operation.accept(Work::done));
    }

    private SpanData caller() {
        return telemetry.spans().get(1);
    }
}

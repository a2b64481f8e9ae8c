package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.OtelFaultyOperations;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(HiddenReports.class)
class FaultyFailuresTest {
    @ParameterizedTest
    @EnumSource(names = {"full", "open"})
    void everySignalHasTheTypeOfAFailureWhoseMessageCannotBeRead(FaultyShape shape) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry();
        RuntimeException failure = new Unprintable();

        Throwable got = catchThrowable(() -> shape.run(
                new OtelFaultyOperations(telemetry.sdk()), FaultyArguments.SOUND, () -> Sneaky.fail(failure)));

        assertThat(got == failure).isTrue();
        String type = Unprintable.class.getName();
        Map<String, MetricData> metrics = telemetry.metrics();
        assertThat(telemetry.span())
                .hasStatus(StatusData.error())
                .hasAttributesSatisfying(attributes -> assertThat(attributes).containsEntry("error.type", type));
        assertThat(telemetry.span().getEvents())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getAttributes()).containsEntry("exception.type", type));
        assertThat(telemetry.log())
                .hasAttributesSatisfying(attributes -> assertThat(attributes).containsEntry("error.type", type));
        assertThat(metrics.get(shape + ".count"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)
                        .hasAttributesSatisfying(
                                attributes -> assertThat(attributes).containsEntry("error.type", type))));
        assertThat(metrics.get(shape + ".active"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(0)));
    }

    @ParameterizedTest
    @EnumSource(names = {"SAMPLER", "ON_START"})
    void theSignalsBelongToTheCallersSpanIfTheirOwnCannotStart(Fault fault) throws Exception {
        InMemoryTelemetry sound = new InMemoryTelemetry();
        InMemoryTelemetry telemetry = fault.telemetry();
        Span caller = sound.sdk().getTracer("test").spanBuilder("caller").startSpan();

        Object current = Context.root()
                .with(caller)
                .wrap(() -> FaultyShape.full.run(
                        new OtelFaultyOperations(telemetry.sdk()),
                        FaultyArguments.SOUND,
                        () -> Span.current().getSpanContext().getSpanId()))
                .call();

        assertThat(current).isEqualTo(caller.getSpanContext().getSpanId());
        assertThat(caller.isRecording()).isTrue();
        assertThat(telemetry.spans()).isEmpty();
        assertThat(telemetry.log()).hasSpanContext(caller.getSpanContext());
        assertThat(telemetry.metric("full.count"))
                .hasLongSumSatisfying(sum -> sum.hasPointsSatisfying(point -> point.hasValue(1)
                        .hasExemplarsSatisfying(exemplar ->
                                exemplar.hasSpanId(caller.getSpanContext().getSpanId()))));
    }

    @Test
    void theOtherSignalsAreRecordedIfTheSpanCannotEnd() throws Exception {
        InMemoryTelemetry telemetry = Fault.ON_END.telemetry();

        FaultyShape.full.run(new OtelFaultyOperations(telemetry.sdk()), FaultyArguments.SOUND, () -> "done");

        assertThat(telemetry.log()).hasEventName("full.ended");
        assertThat(telemetry.metrics()).containsOnlyKeys("full.count", "full.duration", "full.active");
    }
}

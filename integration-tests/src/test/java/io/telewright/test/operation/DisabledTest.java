package io.telewright.test.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.telewright.test.declared.OtelFaultyOperations;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(HiddenReports.class)
class DisabledTest {
    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("disabledAndShapes")
    void theBodyBehavesTheSameWhenTelemetryGoesNowhere(OpenTelemetry disabled, FaultyShape shape) throws Exception {
        var operations = new OtelFaultyOperations(disabled);
        AtomicInteger calls = new AtomicInteger();
        String result = new String("done");
        IOException failure = new IOException("unplugged");

        Object got = shape.run(operations, FaultyArguments.SOUND, () -> {
            calls.incrementAndGet();
            return result;
        });
        Throwable thrown = catchThrowable(() -> shape.run(operations, FaultyArguments.SOUND, () -> {
            calls.incrementAndGet();
            throw failure;
        }));

        assertThat(got).isSameAs(result);
        assertThat(thrown).isSameAs(failure);
        assertThat(calls).hasValue(2);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    static Stream<Arguments> disabledAndShapes() {
        OpenTelemetry withoutProcessors = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder().build())
                .setMeterProvider(SdkMeterProvider.builder().build())
                .setLoggerProvider(SdkLoggerProvider.builder().build())
                .build();
        return Stream.of(OpenTelemetry.noop(), withoutProcessors)
                .flatMap(disabled -> Stream.of(FaultyShape.values()).map(shape -> Arguments.of(disabled, shape)));
    }

    @ParameterizedTest
    @EnumSource
    void withoutTelemetryNoArgumentIsReadAndTheContextIsTheCallers(FaultyShape shape) throws Exception {
        AtomicInteger reads = new AtomicInteger();
        FaultyArguments counting = FaultyArguments.SOUND.withPart(() -> String.valueOf(reads.incrementAndGet()));
        Context caller = Context.root().with(Span.wrap(Span.getInvalid().getSpanContext()));

        caller.wrap(() -> shape.run(new OtelFaultyOperations(OpenTelemetry.noop()), counting, () -> {
                    assertThat(Context.current()).isSameAs(caller);
                    return "done";
                }))
                .call();

        assertThat(reads).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void anSdkThatIsShutDownRecordsNothingAndTheResultReachesTheCaller(FaultyShape shape) throws Exception {
        InMemoryTelemetry telemetry = new InMemoryTelemetry();
        var operations = new OtelFaultyOperations(telemetry.sdk());
        telemetry.sdk().close();

        assertThat(shape.run(operations, FaultyArguments.SOUND, () -> "done")).isEqualTo("done");

        assertThat(telemetry.spans()).isEqualTo(List.of());
        assertThat(telemetry.logs()).isEqualTo(List.of());
    }
}

package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.telewright.TelewrightConfig;
import io.telewright.test.otlp.OtlpReceiver;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which traces are recorded. */
@ExtendWith(CleanProperties.class)
class SamplingTest {
    private static final int TRACES = 100_000;

    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    /** Six standard deviations of the binomial distribution: it fails by chance once in 500 million runs. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.01, 811, 1189", "0.1, 9431, 10569", "1, 100000, 100000"})
    void theRateIsThatOfTheTracesThatArrive(double rate, int least, int most) {
        AtomicInteger sampled = new AtomicInteger();

        Configured.run(sending(rate), telemetry -> {
            for (int i = 0; i < TRACES; i++) {
                telemetry.work(() -> {
                    if (Span.current().getSpanContext().isSampled()) {
                        sampled.incrementAndGet();
                    }
                });
            }
        });

        assertThat(sampled.get()).isBetween(least, most);
        assertThat(receiver.awaitSpans(sampled.get())).hasSize(sampled.get());
    }

    @ParameterizedTest
    @CsvSource({"0, true, 3", "1, false, 0"})
    void theDecisionOfTheParentIsFollowed(double rate, boolean sampled, int arrived) {
        SpanContext remote = SpanContext.createFromRemoteParent(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                sampled ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                TraceState.getDefault());

        Configured.run(
                sending(rate),
                telemetry -> Context.root()
                        .with(Span.wrap(remote))
                        .wrap(() -> {
                            telemetry.work(() -> telemetry.work(() -> {}));
                            telemetry.work(() -> {});
                        })
                        .run());

        assertThat(receiver.awaitSpans(arrived)).hasSize(arrived);
    }

    @Test
    void aSamplerOfTheEnvironmentIsNotGivenTheRateOfTheCode() {
        System.setProperty("otel.traces.sampler", "traceidratio");

        Configured.run(sending(0), telemetry -> telemetry.work(() -> {}));

        assertThat(receiver.awaitSpans(1)).hasSize(1);
    }

    @Test
    void anArgumentOfTheEnvironmentTakesThePlaceOfTheRate() {
        System.setProperty("otel.traces.sampler.arg", "1");

        Configured.run(sending(0), telemetry -> telemetry.work(() -> {}));

        assertThat(receiver.awaitSpans(1)).hasSize(1);
    }

    @Test
    void metricsAndEventsAreNotSampled() {
        Configured.run(sending(0), Configured::emit);

        assertThat(receiver.awaitMetrics(1, "configured")).hasSize(1);
        assertThat(receiver.awaitLogRecords(1)).hasSize(1);
        assertThat(receiver.spans()).isEmpty();
    }

    private Consumer<TelewrightConfig> sending(double rate) {
        return config -> config.otlpEndpoint(receiver.endpoint())
                .samplingRate(rate)
                .queueSize(TRACES)
                .batchSize(2048);
    }
}

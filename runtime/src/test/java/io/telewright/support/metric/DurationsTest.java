package io.telewright.support.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.testing.time.TestClock;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void timePassesInTheUnit() {
        long anHourAgo = System.nanoTime() - TimeUnit.HOURS.toNanos(1);
        assertThat(Durations.since(anHourAgo, TimeUnit.SECONDS)).isBetween(3_600.0, 3_660.0);
        assertThat(Durations.since(anHourAgo, TimeUnit.HOURS)).isBetween(1.0, 1.1);
    }

    @Test
    void aSpanWithAClockTellsItsDuration() {
        TestClock clock = TestClock.create();
        Span span = SdkTracerProvider.builder()
                .setClock(clock)
                .addSpanProcessor(SimpleSpanProcessor.create(InMemorySpanExporter.create()))
                .build()
                .get("test")
                .spanBuilder("s")
                .startSpan();
        long start = Durations.start(span);
        clock.advance(Duration.ofMillis(1_500));
        span.end();
        clock.advance(Duration.ofMillis(1));
        assertThat(Durations.of(span, start, TimeUnit.SECONDS)).isEqualTo(1.5);
        assertThat(Durations.of(span, start, TimeUnit.MILLISECONDS)).isEqualTo(1_500.0);
    }

    @Test
    void theTimeOfASpanWithoutAClockPasses() {
        Span span = Span.getInvalid();
        long start = Durations.start(span);
        assertThat(Durations.of(span, start, TimeUnit.SECONDS)).isBetween(0.0, 60.0);
        long anHourAgo = start - TimeUnit.HOURS.toNanos(1);
        assertThat(Durations.of(span, anHourAgo, TimeUnit.HOURS)).isBetween(1.0, 1.1);
    }
}

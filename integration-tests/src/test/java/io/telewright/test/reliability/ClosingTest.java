package io.telewright.test.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Telewright;
import io.telewright.test.declared.OtelLoadTelemetry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The end of telemetry, while the program still works. */
class ClosingTest {
    private static final int PIECES = 500;

    @RegisterExtension
    final Properties properties = new Properties();

    @RegisterExtension
    final Collector collector = new Collector();

    @Test
    void whatWasRecordedBeforeArrivesOnceThoughSeveralThreadsCloseUnderLoad() throws InterruptedException {
        collector.start(Answer.accepted());
        properties.set(Properties.queues(Load.THREADS * PIECES));
        try (Told told = new Told()) {
            Telewright telewright =
                    Telewright.configure(config -> config.service("load").otlpEndpoint(collector.endpoint()));
            Load load = new Load(new OtelLoadTelemetry(Telewright.openTelemetry()), PIECES, Duration.ofMillis(1));
            load.await(load.recorded() / 2);
            List<Long> before = load.numbers().boxed().toList();

            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(telewright::close))
                            .limit(4)
                            .toArray(CompletableFuture<?>[]::new))
                    .join();

            Arrivals spans = collector.spans();
            Arrivals events = collector.events();
            assertThat(spans.unique()).containsAll(before);
            assertThat(spans.duplicates()).isZero();
            assertThat(events.unique()).containsAll(before);
            assertThat(events.duplicates()).isZero();
            assertThat(collector.counted()).isGreaterThanOrEqualTo(before.size());

            load.awaitEnd();
            telewright.close();
            assertThat(load.thrown()).isEmpty();
            assertThat(collector.spans()).isEqualTo(spans);
            assertThat(told.messages())
                    .allMatch(message -> message.contains("they ended after Telewright was closed")
                            || message.contains("recorded after Telewright.close"));
        }
    }
}

package io.telewright.test.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Telewright;
import io.telewright.test.declared.OtelLoadTelemetry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MemoryTest {
    /** Two full queues take less than 10 MB; what is recorded here would take hundreds. */
    private static final long ALLOWED = 50_000_000;

    @RegisterExtension
    final Properties properties = new Properties();

    @RegisterExtension
    final Collector collector = new Collector();

    @Test
    void whatNobodyTakesDoesNotPileUp() throws InterruptedException {
        collector.start(Answer.never());
        properties.set(Map.of("otel.exporter.otlp.timeout", "500"));
        try (Told told = new Told()) {
            Telewright telewright =
                    Telewright.configure(config -> config.service("load").otlpEndpoint(collector.endpoint()));
            long before = usedHeap();
            Load load = new Load(new OtelLoadTelemetry(Telewright.openTelemetry()), 10_000, Duration.ZERO);
            load.awaitEnd();

            assertThat(usedHeap() - before).isLessThan(ALLOWED);
            telewright.close();
            assertThat(load.thrown()).isEmpty();
            assertThat(told.messages())
                    .anyMatch(message -> message.matches("Lost spans \\(\\d+ so far\\): the queue was full.*"));
        }
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

package io.telewright.test.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.JdkTool;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** L1: the heap is full for a while, in which exports fail in any place. */
class FullHeapExportTest {
    @RegisterExtension
    final Collector collector = new Collector();

    @TempDir
    Path directory;

    @Test
    @Timeout(120)
    void whatIsRecordedAfterwardsArrives() throws Exception {
        collector.start(Answer.accepted());
        Process program = JdkTool.process(
                        directory,
                        Map.of(
                                "OTEL_BSP_SCHEDULE_DELAY", "20",
                                "OTEL_BLRP_SCHEDULE_DELAY", "20",
                                "OTEL_METRIC_EXPORT_INTERVAL", "50",
                                "OTEL_EXPORTER_OTLP_TIMEOUT", "1000",
                                "OTEL_BSP_EXPORT_TIMEOUT", "1000",
                                "OTEL_BLRP_EXPORT_TIMEOUT", "1000",
                                "OTEL_METRIC_EXPORT_TIMEOUT", "1000"),
                        "java",
                        List.of(
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FilledProgram.class.getName(),
                                collector.endpoint()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = program.inputReader()) {
            String line = output.readLine();
            assertThat(line).startsWith("recorded ");
            long until = Long.parseLong(line.substring("recorded ".length()));

            while (last(collector.spans()) <= until
                    || last(collector.events()) <= until
                    || collector.counted() <= until) {
                Thread.sleep(20);
            }
            assertThat(program.isAlive()).isTrue();
        } finally {
            program.destroyForcibly();
        }
    }

    private static long last(Arrivals arrivals) {
        return arrivals.unique().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}

package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.telewright.testing.CleanProcess;
import io.telewright.testing.Emitted;
import io.telewright.testing.Replaced;
import io.telewright.testing.Warned;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** L1: exports go on, whatever befalls one of them, and what it lost is counted and reported. */
@ExtendWith(CleanProcess.class)
@Timeout(60)
class LastingExportTest {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Warned warned = new Warned();

    @BeforeEach
    void exportOften() {
        System.setProperty("otel.bsp.schedule.delay", "20ms");
        System.setProperty("otel.blrp.schedule.delay", "20ms");
        System.setProperty("otel.metric.export.interval", "50ms");
    }

    @AfterEach
    void stopListening() {
        warned.close();
    }

    @Test
    void anExporterThatThrowsAnErrorLosesABatchOfEachSignal() {
        Replaced exporters = Replaced.inNextSdk(before -> {
            if (before < 3) {
                throw new NoClassDefFoundError("a.dependency.of.the.Exporter");
            }
            return CompletableResultCode.ofSuccess();
        });

        try (Telewright telewright = configure()) {
            assertThat(telewright).isNotNull();
            for (int i = 0; i < 4; i++) {
                Emitted.to(Telewright.openTelemetry());
                await(() -> warned.messages().size() == 3);
            }
            await(() -> !exporters.spans.isEmpty() && !exporters.logRecords.isEmpty() && !exporters.metrics.isEmpty());
        }

        assertThat(warned.messages())
                .hasSize(3)
                .allMatch(message -> message.contains("error.type = java.lang.NoClassDefFoundError"))
                .anyMatch(message -> message.matches("Lost spans .*their export threw.*"))
                .anyMatch(message -> message.matches("Lost log records .*their export threw.*"))
                .anyMatch(message -> message.matches("Lost metric data points .*could not be exported.*"));
        assertThat(lost(exporters, "otel.sdk.processor.span.processed"))
                .containsOnlyKeys("none", "java.lang.NoClassDefFoundError");
        assertThat(lost(exporters, "otel.sdk.processor.log.processed"))
                .containsOnlyKeys("none", "java.lang.NoClassDefFoundError");
        assertThat(lost(exporters, "otel.sdk.exporter.metric_data_point.exported"))
                .containsOnlyKeys("java.lang.NoClassDefFoundError");
    }

    @Test
    void anExportThatIsNeverAnsweredIsGivenUpAfterTheTimeout() {
        System.setProperty("otel.metric.export.timeout", "10ms");
        Replaced exporters = Replaced.inNextSdk(
                before -> before < 3 ? new CompletableResultCode() : CompletableResultCode.ofSuccess());

        try (Telewright telewright = configure(config -> config.exportTimeout(Duration.ofMillis(10)))) {
            assertThat(telewright).isNotNull();
            Emitted.to(Telewright.openTelemetry());
            await(() -> warned.messages().size() == 3);
            Emitted.to(Telewright.openTelemetry());
        }

        assertThat(exporters.spans).isNotEmpty();
        assertThat(exporters.logRecords).isNotEmpty();
        assertThat(exporters.metrics).isNotEmpty();
        assertThat(warned.messages())
                .allSatisfy(message -> assertThat(message).contains("did not answer in time", "error.type = timeout"));
        assertThat(lost(exporters, "otel.sdk.processor.span.processed")).containsKeys("none", "timeout");
        assertThat(lost(exporters, "otel.sdk.processor.log.processed")).containsKeys("none", "timeout");
        assertThat(lost(exporters, "otel.sdk.exporter.metric_data_point.exported"))
                .containsKeys("timeout");
    }

    @Test
    void anInterruptEndsNoExport() {
        Replaced exporters = Replaced.inNextSdk(before -> CompletableResultCode.ofSuccess());

        try (Telewright telewright = configure()) {
            assertThat(telewright).isNotNull();
            threads("telewright-").forEach(Thread::interrupt);
            Emitted.to(Telewright.openTelemetry());
            await(() -> !exporters.spans.isEmpty() && !exporters.logRecords.isEmpty());
        }

        assertThat(warned.messages()).isEmpty();
    }

    @Test
    void noThreadOfTheSdksOwnBatchesIsLeftAndNoneOfOursAtTheEnd() {
        Replaced exporters = Replaced.inNextSdk(before -> CompletableResultCode.ofSuccess());
        try (Telewright telewright = configure()) {
            assertThat(telewright).isNotNull();
            await(() -> threads("Batch").isEmpty());
            assertThat(threads("telewright-")).hasSize(3);
            assertThat(exporters.shutdowns).hasValue(0);
        }

        assertThat(exporters.shutdowns).hasValue(3);
        await(() -> threads("telewright-").isEmpty());
    }

    private static Telewright configure() {
        return configure(config -> config);
    }

    private static Telewright configure(UnaryOperator<TelewrightConfig> settings) {
        return Telewright.configure(
                config -> settings.apply(config.service("shop").otlpEndpoint("http://127.0.0.1:1")));
    }

    /** The greatest of the sums that a metric was exported with, by {@code error.type}. */
    private static Map<String, Long> lost(Replaced exporters, String metric) {
        return exporters.metrics.stream()
                .filter(exported -> exported.getName().equals(metric))
                .flatMap(exported -> exported.getLongSumData().getPoints().stream())
                .collect(Collectors.toMap(
                        point -> String.valueOf(point.getAttributes().asMap().getOrDefault(ERROR_TYPE, "none")),
                        LongPointData::getValue,
                        Math::max));
    }

    private static Collection<Thread> threads(String beginning) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(beginning))
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }
}

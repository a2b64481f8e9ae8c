package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.telewright.Telewright;
import io.telewright.TelewrightConfig;
import io.telewright.test.declared.OtelConfiguredTelemetry;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.ReceivedLogRecord;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events and log records below the minimum severity. */
class SeverityTest {
    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void allEventsArriveByDefault() {
        Configured.run(config -> config.otlpEndpoint(receiver.endpoint()), telemetry -> {
            telemetry.detailed();
            telemetry.noted();
        });

        assertThat(receiver.awaitLogRecords(2))
                .extracting(ReceivedLogRecord::name)
                .containsExactly("configured.detailed", "configured.noted");
    }

    @Test
    void eventsBelowTheMinimumAreNeitherLoggedNorOnSpans() {
        Configured.run(
                from(Severity.INFO),
                telemetry -> telemetry.work(() -> {
                    telemetry.detailed();
                    telemetry.noted();
                }));

        assertThat(receiver.awaitLogRecords(1))
                .extracting(ReceivedLogRecord::name)
                .containsExactly("configured.noted");
        assertThat(receiver.awaitSpans(1))
                .singleElement()
                .satisfies(
                        received -> assertThat(received.span().getEventsList()).isEmpty());
    }

    @Test
    void eventsFromTheMinimumOnAreOnSpansToo() {
        Configured.run(from(Severity.DEBUG), telemetry -> telemetry.work(telemetry::detailed));

        assertThat(receiver.awaitLogRecords(1)).hasSize(1);
        assertThat(receiver.awaitSpans(1))
                .singleElement()
                .satisfies(
                        received -> assertThat(received.span().getEventsList()).hasSize(1));
    }

    @Test
    void logRecordsOfOthersAreHeldBackUnlessTheyHaveNoSeverity() {
        Configured.run(from(Severity.WARN), telemetry -> {
            Logger others = Telewright.openTelemetry().getLogsBridge().get("others");
            others.logRecordBuilder()
                    .setSeverity(Severity.INFO4)
                    .setBody("too low")
                    .emit();
            others.logRecordBuilder()
                    .setSeverity(Severity.WARN)
                    .setBody("high enough")
                    .emit();
            others.logRecordBuilder().setBody("without").emit();
        });

        assertThat(receiver.awaitLogRecords(2))
                .extracting(received -> received.logRecord().getBody().getStringValue())
                .containsExactly("high enough", "without");
    }

    @Test
    void theMinimumHoldsForAnOpenTelemetryOfOnesOwnUntilTheEnd() {
        InMemoryLogRecordExporter exporter = InMemoryLogRecordExporter.create();
        try (OpenTelemetrySdk own = OpenTelemetrySdk.builder()
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor(SimpleLogRecordProcessor.create(exporter))
                        .build())
                .build()) {
            OtelConfiguredTelemetry telemetry = new OtelConfiguredTelemetry(own);

            Configured.run(from(Severity.WARN), configured -> telemetry.noted());
            assertThat(exporter.getFinishedLogRecordItems()).isEmpty();

            telemetry.noted();
            assertThat(exporter.getFinishedLogRecordItems())
                    .extracting(LogRecordData::getEventName)
                    .containsExactly("configured.noted");
        }
    }

    private Consumer<TelewrightConfig> from(Severity minimum) {
        return config -> config.otlpEndpoint(receiver.endpoint()).minimumSeverity(minimum);
    }
}

package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import io.opentelemetry.proto.trace.v1.Status;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.telewright.ExceptionSignal;
import io.telewright.SpanScope;
import io.telewright.TelewrightConfig;
import io.telewright.test.declared.ConfiguredTelemetry;
import io.telewright.test.declared.OtelConfiguredTelemetry;
import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.ReceivedLogRecord;
import io.telewright.test.otlp.ReceivedSpan;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the exceptions of failed operations are recorded. */
@ExtendWith(CleanProperties.class)
class ExceptionsTest {
    private static final IllegalStateException FAILURE = new IllegalStateException("broken");

    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @CsvSource({"SPAN_EVENT, 1, 0", "LOG, 0, 1", "BOTH, 1, 1", "NONE, 0, 0"})
    void anExceptionIsRecordedWhereItIsToBe(ExceptionSignal signal, int onSpan, int onLog) {
        Configured.run(
                sending().andThen(config -> config.exceptions(signal)),
                telemetry -> failing(() -> telemetry.work(ExceptionsTest::fail)));

        assertRecorded(onSpan, onLog);
    }

    @ParameterizedTest
    @CsvSource({"logs, NONE, 0, 1", "logs/dup, NONE, 1, 1", "' ', NONE, 0, 0", "logs, BOTH, 0, 1"})
    void theEnvironmentWins(String optIn, ExceptionSignal signal, int onSpan, int onLog) {
        System.setProperty("otel.semconv.exception.signal.opt-in", optIn);

        Configured.run(
                sending().andThen(config -> config.exceptions(signal)),
                telemetry -> failing(() -> telemetry.work(ExceptionsTest::fail)));

        assertRecorded(onSpan, onLog);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyShapeOfAnOperationLogsItsException(int shape) {
        List<Consumer<ConfiguredTelemetry>> shapes = List.of(
                telemetry -> failing(() -> telemetry.measured(ExceptionsTest::fail)),
                telemetry -> telemetry.later(() -> CompletableFuture.failedFuture(FAILURE)),
                telemetry -> {
                    SpanScope scope = telemetry.open();
                    scope.fail(FAILURE);
                    scope.close();
                });

        Configured.run(sending().andThen(config -> config.exceptions(ExceptionSignal.LOG)), shapes.get(shape));

        assertRecorded(0, 1);
    }

    @Test
    void anOpenTelemetryOfOnesOwnGetsTheLogRecord() {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        InMemoryLogRecordExporter logs = InMemoryLogRecordExporter.create();
        try (OpenTelemetrySdk own = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .setLoggerProvider(SdkLoggerProvider.builder()
                        .addLogRecordProcessor(SimpleLogRecordProcessor.create(logs))
                        .build())
                .build()) {
            ConfiguredTelemetry telemetry = new OtelConfiguredTelemetry(own);

            Configured.run(
                    sending().andThen(config -> config.exceptions(ExceptionSignal.LOG)),
                    configured -> failing(() -> telemetry.work(ExceptionsTest::fail)));

            assertThat(spans.getFinishedSpanItems())
                    .singleElement()
                    .satisfies(span -> assertThat(span.getEvents()).isEmpty());
            assertThat(logs.getFinishedLogRecordItems())
                    .extracting(LogRecordData::getEventName)
                    .containsExactly("exception");
        }
    }

    @Test
    void logRecordsAreNotSampled() {
        Configured.run(
                sending().andThen(config -> config.samplingRate(0).exceptions(ExceptionSignal.LOG)),
                telemetry -> failing(() -> telemetry.work(ExceptionsTest::fail)));

        assertThat(receiver.awaitLogRecords(1)).hasSize(1);
        assertThat(receiver.spans()).isEmpty();
    }

    @Test
    void theMinimumSeverityHoldsForExceptions() {
        Configured.run(
                sending()
                        .andThen(
                                config -> config.minimumSeverity(Severity.FATAL).exceptions(ExceptionSignal.BOTH)),
                telemetry -> failing(() -> telemetry.work(ExceptionsTest::fail)));

        assertRecorded(1, 0);
    }

    private Consumer<TelewrightConfig> sending() {
        return config -> config.otlpEndpoint(receiver.endpoint());
    }

    private static void fail() {
        throw FAILURE;
    }

    private static void failing(Runnable call) {
        try {
            call.run();
        } catch (IllegalStateException thrown) {
            assertThat(thrown).isSameAs(FAILURE);
        }
    }

    private void assertRecorded(int onSpan, int onLog) {
        ReceivedSpan span = receiver.awaitSpans(1).get(0);
        assertThat(span.span().getStatus())
                .isEqualTo(Status.newBuilder()
                        .setCode(Status.StatusCode.STATUS_CODE_ERROR)
                        .setMessage("broken")
                        .build());
        assertThat(KeyValues.map(span.span().getAttributesList()))
                .containsEntry("error.type", "java.lang.IllegalStateException");
        assertThat(span.span().getEventsList())
                .hasSize(onSpan)
                .allSatisfy(event -> assertException(event.getName(), event.getAttributesList()));
        assertThat(receiver.logRecords()).hasSize(onLog).allSatisfy(received -> assertLogged(received, span));
    }

    private static void assertLogged(ReceivedLogRecord received, ReceivedSpan span) {
        assertThat(received.scope()).isEqualTo(span.scope());
        assertThat(received.logRecord().getSeverityNumber()).isEqualTo(SeverityNumber.SEVERITY_NUMBER_ERROR);
        assertThat(received.logRecord().getTraceId()).isEqualTo(span.span().getTraceId());
        assertThat(received.logRecord().getSpanId()).isEqualTo(span.span().getSpanId());
        assertException(received.name(), received.logRecord().getAttributesList());
    }

    private static void assertException(String name, List<io.opentelemetry.proto.common.v1.KeyValue> attributes) {
        assertThat(name).isEqualTo("exception");
        assertThat(KeyValues.map(attributes))
                .containsEntry("exception.type", "java.lang.IllegalStateException")
                .containsEntry("exception.message", "broken")
                .containsKey("exception.stacktrace");
    }
}

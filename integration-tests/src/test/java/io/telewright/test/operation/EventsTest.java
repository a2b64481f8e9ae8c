package io.telewright.test.operation;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.OperationEvents;
import io.telewright.test.declared.OtelOperationEvents;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
    private static final AttributeKey<String> JOB = AttributeKey.stringKey("job");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final OperationEvents operations = new OtelOperationEvents(telemetry.sdk());

    /** How a body can end. */
    enum End {
        returns,
        expected,
        cancelled,
        fails;

        String run() throws Exception {
            return switch (this) {
                case returns -> "made";
                case expected -> throw new NoSuchElementException("none");
                case cancelled -> throw new CancellationException("stopped");
                case fails -> throw new IOException("unplugged");
            };
        }
    }

    /** The operations with an event at each choice of ends. */
    enum Operation {
        returning("job.returned", Severity.INFO),
        throwing("job.threw", Severity.ERROR),
        always("job.ended", Severity.DEBUG);

        private final String event;
        private final Severity severity;

        Operation(String event, Severity severity) {
            this.event = event;
            this.severity = severity;
        }

        String run(OperationEvents operations, Callable<String> body) throws Exception {
            return switch (this) {
                case returning -> operations.returning("bake", body);
                case throwing -> operations.throwing("bake", body);
                case always -> operations.always("bake", body);
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "returning, returns, true",
        "returning, expected, true",
        "returning, cancelled, false",
        "returning, fails, false",
        "throwing, returns, false",
        "throwing, expected, false",
        "throwing, cancelled, false",
        "throwing, fails, true",
        "always, returns, true",
        "always, expected, true",
        "always, cancelled, true",
        "always, fails, true"
    })
    void theEventIsEmittedForTheEndsThatCountAlone(Operation operation, End end, boolean emitted) {
        Throwable thrown = catchThrowable(() -> operation.run(operations, end::run));

        Attributes expected = end == End.fails
                ? Attributes.of(JOB, "bake", ERROR_TYPE, IOException.class.getName())
                : Attributes.of(JOB, "bake");
        SpanData span = telemetry.span();
        assertThat(span).hasAttributes(expected);
        List<EventData> events = span.getEvents().stream()
                .filter(event -> event.getName().equals(operation.event))
                .toList();
        assertThat(span.getEvents()).hasSize((emitted ? 1 : 0) + (end == End.fails ? 1 : 0));
        if (!emitted) {
            assertThat(events).isEmpty();
            assertThat(telemetry.logs()).isEmpty();
            return;
        }
        LogRecordData log = telemetry.log();
        assertThat(log)
                .hasEventName(operation.event)
                .hasSeverity(operation.severity)
                .hasSpanContext(span.getSpanContext());
        assertThat(log.getTimestampEpochNanos()).isPositive();
        assertThat(log).hasBody(operation.event);
        assertThat(log.getSeverityText()).isEqualTo(operation.severity.name());
        assertThat(log.getInstrumentationScopeInfo().getName()).isEqualTo(OperationEvents.class.getName());
        assertThat(events).hasSize(1);
        if (end == End.fails) {
            assertThat(log).hasException(thrown);
            assertThat(without("exception", log.getAttributes())).isEqualTo(expected);
            assertThat(events.get(0).getAttributes().get(AttributeKey.stringKey("exception.message")))
                    .isEqualTo("unplugged");
            assertThat(without("exception", events.get(0).getAttributes())).isEqualTo(expected);
        } else {
            assertThat(log).hasAttributes(expected);
            assertThat(events.get(0)).hasAttributes(expected);
        }
    }

    private static Attributes without(String namespace, Attributes attributes) {
        return attributes.toBuilder()
                .removeIf(key -> key.getKey().startsWith(namespace + "."))
                .build();
    }
}

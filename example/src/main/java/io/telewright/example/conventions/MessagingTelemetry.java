package io.telewright.example.conventions;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.example.telemetry.Work;
import java.util.List;
import java.util.Map;

/**
 * Messages that are sent and processed (<a
 * href="https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/">Messaging spans</a>). These conventions
 * are <b>in development</b>: their names may still change. The span of a single message that is processed is a child of the
 * sender's; that of a batch is linked to all senders.
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
public interface MessagingTelemetry {
    @Traced(value = "{messaging.operation.name} {messaging.destination.name}", kind = SpanKind.PRODUCER)
    @Metric(
            value = "messaging.client.operation.duration",
            kind = Metric.Kind.HISTOGRAM,
            description = "Duration of messaging operation initiated by a producer or consumer client.")
    @Metric(
            value = "messaging.client.sent.messages",
            unit = "{message}",
            description = "Number of messages producer attempted to send to the broker.")
    <T, E extends Exception> T sending(
            @Carrier Map<String, String> headers,
            MessagingOperation operation,
            @Attribute("messaging.message.id") String id,
            Work<T, E> send)
            throws E;

    /** Duration of processing operation. */
    @Traced(value = "{messaging.operation.name} {messaging.destination.name}", kind = SpanKind.CONSUMER)
    @Metric(value = "messaging.process.duration", kind = Metric.Kind.HISTOGRAM)
    <T, E extends Exception> T processing(
            @Carrier Map<String, String> headers,
            MessagingOperation operation,
            @Attribute("messaging.message.id") String id,
            Work<T, E> process)
            throws E;

    /** Duration of processing operation. */
    @Traced(value = "{messaging.operation.name} {messaging.destination.name}", kind = SpanKind.CONSUMER)
    @Metric(value = "messaging.process.duration", kind = Metric.Kind.HISTOGRAM)
    <T, E extends Exception> T processingAll(
            @Carrier List<Map<String, String>> messages, MessagingOperation operation, Work<T, E> process) throws E;

    /** Number of messages that were delivered to the application. */
    @Metric(value = "messaging.client.consumed.messages", unit = "{message}")
    void consumed(int messages, MessagingOperation operation);
}

package io.telewright.example.conventions;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Carrier;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import jakarta.jms.Message;
import java.util.List;

/**
 * Messages that are sent and processed (<a
 * href="https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/">Messaging spans</a>). These conventions
 * are <b>in development</b>: their names may still change. The span of a single message that is processed is a child of
 * the sender's; that of a batch is linked to all senders.
 */
@Telemetry
@InstrumentationScope(schemaUrl = "https://opentelemetry.io/schemas/1.44.0")
@Attribute(value = "messaging.system", constant = "activemq", sampling = true)
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
    @Attribute(value = "messaging.operation.name", constant = "send", sampling = true)
    @Attribute(value = "messaging.operation.type", constant = "send", sampling = true)
    <T, E extends Exception> T sending(
            @Attribute(value = "messaging.destination.name", sampling = true, maxValues = 10) String destination,
            @Carrier(setter = JmsProperties.class)
                    @Attribute(value = "messaging.message.id", path = "JMSMessageID", readAt = Attribute.ReadAt.END)
                    Message message,
            Work<T, E> send)
            throws E;

    /** Duration of processing operation. */
    @Traced(value = "{messaging.operation.name} {messaging.destination.name}", kind = SpanKind.CONSUMER)
    @Metric(value = "messaging.process.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "messaging.operation.name", constant = "process", sampling = true)
    @Attribute(value = "messaging.operation.type", constant = "process", sampling = true)
    <T, E extends Exception> T processing(
            @Attribute(value = "messaging.destination.name", sampling = true, maxValues = 10) String destination,
            @Carrier(getter = JmsProperties.class) @Attribute(value = "messaging.message.id", path = "JMSMessageID")
                    Message message,
            Work<T, E> process)
            throws E;

    /** Duration of processing operation. */
    @Traced(value = "{messaging.operation.name} {messaging.destination.name}", kind = SpanKind.CONSUMER)
    @Metric(value = "messaging.process.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(
            value = "messaging.client.consumed.messages",
            unit = "{message}",
            description = "Number of messages that were delivered to the application.",
            measure = "messages.size")
    @Attribute(value = "messaging.operation.name", constant = "process", sampling = true)
    @Attribute(value = "messaging.operation.type", constant = "process", sampling = true)
    <T, E extends Exception> T processingAll(
            @Attribute(value = "messaging.destination.name", sampling = true, maxValues = 10) String destination,
            @Carrier(getter = JmsProperties.class) List<Message> messages,
            Work<T, E> process)
            throws E;
}

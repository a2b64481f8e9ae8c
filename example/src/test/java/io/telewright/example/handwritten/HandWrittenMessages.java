package io.telewright.example.handwritten;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.example.conventions.JmsProperties;
import io.telewright.example.conventions.MessagingTelemetry;
import io.telewright.example.conventions.Work;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.List;
import java.util.function.Consumer;

/** What {@link MessagingTelemetry} declares, written by hand. */
public final class HandWrittenMessages implements MessagingTelemetry {
    private static final String SCOPE = "io.telewright.example.conventions.MessagingTelemetry";
    private static final String SCHEMA = "https://opentelemetry.io/schemas/1.44.0";
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> OPERATION_NAME = AttributeKey.stringKey("messaging.operation.name");
    private static final AttributeKey<String> OPERATION_TYPE = AttributeKey.stringKey("messaging.operation.type");
    private static final AttributeKey<String> DESTINATION = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> MESSAGE_ID = AttributeKey.stringKey("messaging.message.id");
    private static final AttributeKey<Long> BATCH_SIZE = AttributeKey.longKey("messaging.batch.message_count");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final JmsProperties PROPERTIES = new JmsProperties();

    private final TextMapPropagator propagator;
    private final Tracer tracer;
    private final DoubleHistogram sendDuration;
    private final LongCounter sent;
    private final DoubleHistogram processDuration;
    private final LongCounter consumed;
    private final KnownValues destinations = new KnownValues(10);

    public HandWrittenMessages(OpenTelemetry openTelemetry) {
        propagator = openTelemetry.getPropagators().getTextMapPropagator();
        tracer = openTelemetry.tracerBuilder(SCOPE).setSchemaUrl(SCHEMA).build();
        Meter meter = openTelemetry.meterBuilder(SCOPE).setSchemaUrl(SCHEMA).build();
        sendDuration = Seconds.histogram(
                meter,
                "messaging.client.operation.duration",
                "Duration of messaging operation initiated by a producer or consumer client.");
        sent = counter(
                meter,
                "messaging.client.sent.messages",
                "Number of messages producer attempted to send to the broker.");
        processDuration = Seconds.histogram(meter, "messaging.process.duration", "Duration of processing operation.");
        consumed = counter(
                meter,
                "messaging.client.consumed.messages",
                "Number of messages that were delivered to the application.");
    }

    private static LongCounter counter(Meter meter, String name, String description) {
        return meter.counterBuilder(name)
                .setDescription(description)
                .setUnit("{message}")
                .build();
    }

    @SuppressWarnings("try") // closing the scope is all that it is for
    @Override
    public <T, E extends Exception> T sending(String destination, Message message, Work<T, E> send) throws E {
        Context parent = Context.current();
        long started = System.nanoTime();
        Span span = builder("send", SpanKind.PRODUCER, destination, parent).startSpan();
        Context context = parent.with(span);
        propagator.inject(context, message, PROPERTIES);
        String errorType = null;
        try (Scope ignored = context.makeCurrent()) {
            return send.run();
        } catch (Throwable failure) {
            errorType = failure.getClass().getName();
            SpanFailure.record(span, failure, errorType);
            throw failure;
        } finally {
            Attributes measured = measured("send", destination, errorType);
            sendDuration.record(Seconds.since(started), measured, context);
            sent.add(1, measured, context);
            span.setAttribute(MESSAGE_ID, id(message));
            span.end();
        }
    }

    @Override
    public <T, E extends Exception> T processing(String destination, Message message, Work<T, E> process) throws E {
        Context parent = propagator.extract(Context.current(), message, PROPERTIES);
        Span span = builder("process", SpanKind.CONSUMER, destination, parent).startSpan();
        span.setAttribute(MESSAGE_ID, id(message));
        return processed(destination, parent.with(span), process, measured -> {});
    }

    @Override
    public <T, E extends Exception> T processingAll(String destination, List<Message> messages, Work<T, E> process)
            throws E {
        BaggageBuilder baggage = Baggage.current().toBuilder();
        SpanBuilder builder = builder("process", SpanKind.CONSUMER, destination, Context.current());
        for (Message message : messages) {
            Context sender = propagator.extract(Context.root(), message, PROPERTIES);
            builder.addLink(Span.fromContext(sender).getSpanContext());
            Baggage.fromContext(sender)
                    .forEach((key, entry) -> baggage.put(key, entry.getValue(), entry.getMetadata()));
        }
        Span span = builder.setAttribute(BATCH_SIZE, (long) messages.size()).startSpan();
        Context context = Context.current().with(baggage.build()).with(span);
        return processed(destination, context, process, measured -> consumed.add(messages.size(), measured, context));
    }

    @SuppressWarnings("try") // closing the scope is all that it is for
    private <T, E extends Exception> T processed(
            String destination, Context context, Work<T, E> process, Consumer<Attributes> counting) throws E {
        long started = System.nanoTime();
        Span span = Span.fromContext(context);
        String errorType = null;
        try (Scope ignored = context.makeCurrent()) {
            return process.run();
        } catch (Throwable failure) {
            errorType = failure.getClass().getName();
            SpanFailure.record(span, failure, errorType);
            throw failure;
        } finally {
            Attributes measured = measured("process", destination, errorType);
            processDuration.record(Seconds.since(started), measured, context);
            counting.accept(measured);
            span.end();
        }
    }

    private SpanBuilder builder(String operation, SpanKind kind, String destination, Context parent) {
        return tracer.spanBuilder(operation + " " + destination)
                .setSpanKind(kind)
                .setParent(parent)
                .setAttribute(SYSTEM, "activemq")
                .setAttribute(OPERATION_NAME, operation)
                .setAttribute(OPERATION_TYPE, operation)
                .setAttribute(DESTINATION, destination);
    }

    private Attributes measured(String operation, String destination, String errorType) {
        return Attributes.builder()
                .put(SYSTEM, "activemq")
                .put(OPERATION_NAME, operation)
                .put(OPERATION_TYPE, operation)
                .put(DESTINATION, destinations.orOther(destination))
                .put(ERROR_TYPE, errorType)
                .build();
    }

    private static String id(Message message) {
        try {
            return message.getJMSMessageID();
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

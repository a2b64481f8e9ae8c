package io.telewright.test.declared.context;

import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;

/**
 * Reads and writes the properties of JMS messages. Their names must be Java identifiers, which {@code X-B3-TraceId} is
 * not: it is written as {@code X__dash__B3__dash__TraceId}, as OpenTelemetry's Java agent does, so that the two
 * understand each other.
 */
public record MessageProperties() implements TextMapGetter<Message>, TextMapSetter<Message> {
    private static final String DASH = "__dash__";
    private static final String DOT = "__dot__";

    @SuppressWarnings("deprecation") // Jaeger's propagator looks for baggage among them
    @Override
    public Iterable<String> keys(Message message) {
        try {
            List<String> keys = new ArrayList<>();
            Enumeration<?> properties = message.getPropertyNames();
            while (properties.hasMoreElements()) {
                keys.add(key((String) properties.nextElement()));
            }
            return keys;
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String get(Message message, String key) {
        try {
            return message == null ? null : message.getStringProperty(property(key));
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void set(Message message, String key, String value) {
        try {
            message.setStringProperty(property(key), value);
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String property(String key) {
        return key.replace("-", DASH).replace(".", DOT);
    }

    private static String key(String property) {
        return property.replace(DASH, "-").replace(DOT, ".");
    }
}

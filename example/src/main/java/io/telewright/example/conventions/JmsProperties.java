package io.telewright.example.conventions;

import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a JMS message as headers. The names of properties are Java identifiers, so dashes and dots are
 * spelled out, in the way of OpenTelemetry's Java agent.
 */
public record JmsProperties() implements TextMapGetter<Message>, TextMapSetter<Message> {
    private static final String DASH = "__dash__";
    private static final String DOT = "__dot__";

    @SuppressWarnings("deprecation") // the interface still asks for it
    @Override
    public Iterable<String> keys(Message message) {
        try {
            List<String> keys = new ArrayList<>();
            Enumeration<?> properties = message.getPropertyNames();
            while (properties.hasMoreElements()) {
                keys.add(((String) properties.nextElement()).replace(DASH, "-").replace(DOT, "."));
            }
            return keys;
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public @Nullable String get(@Nullable Message message, String key) {
        try {
            return message == null ? null : message.getStringProperty(property(key));
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void set(@Nullable Message message, String key, String value) {
        try {
            if (message != null) {
                message.setStringProperty(property(key), value);
            }
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String property(String key) {
        return key.replace("-", DASH).replace(".", DOT);
    }
}

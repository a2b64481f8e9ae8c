package io.telewright.test.declared.context;

import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Reads the properties of JMS messages, whose names are Java identifiers. */
public record MessageGetter() implements TextMapGetter<Message> {
    @SuppressWarnings({"deprecation", "unchecked"}) // older propagators ask for the names; JMS has no generics
    @Override
    public Iterable<String> keys(Message message) {
        try {
            return Collections.list((Enumeration<String>) message.getPropertyNames());
        } catch (JMSException failure) {
            return List.of();
        }
    }

    @Override
    public String get(Message message, String key) {
        try {
            return message == null ? null : message.getStringProperty(key.replace('-', '_'));
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

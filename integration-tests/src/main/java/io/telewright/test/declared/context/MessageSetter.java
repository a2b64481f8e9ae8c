package io.telewright.test.declared.context;

import io.opentelemetry.context.propagation.TextMapSetter;
import jakarta.jms.JMSException;
import jakarta.jms.Message;

/** Writes the properties of JMS messages. */
final class MessageSetter implements TextMapSetter<Message> {
    @Override
    public void set(Message message, String key, String value) {
        try {
            message.setStringProperty(key.replace('-', '_'), value);
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package io.telewright.example.conventions;

import io.telewright.Attribute;
import java.util.Locale;

/** What is done with messages, and where. The names are in development. */
public record MessagingOperation(
        @Attribute(value = "messaging.system", sampling = true)
        Product system,

        @Attribute(value = "messaging.operation.name", sampling = true)
        Type name,

        @Attribute(value = "messaging.operation.type", sampling = true)
        Type type,

        @Attribute(value = "messaging.destination.name", sampling = true, maxValues = 10)
        String destination) {

    /** A message is sent to Kafka. */
    public static MessagingOperation send(String topic) {
        return new MessagingOperation(Product.KAFKA, Type.SEND, Type.SEND, topic);
    }

    /** Messages of Kafka are processed. */
    public static MessagingOperation process(String topic) {
        return new MessagingOperation(Product.KAFKA, Type.PROCESS, Type.PROCESS, topic);
    }

    /** The products that the program speaks to. */
    public enum Product {
        KAFKA;

        @Attribute
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The operations that it knows; Kafka has no names of its own for them. */
    public enum Type {
        SEND,
        PROCESS;

        @Attribute
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package io.telewright.test.context;

import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** Messages with string properties, under the rules that JMS has for their names, and with nothing else. */
final class JmsMessages {
    private final Map<String, String> properties = new TreeMap<>();

    private JmsMessages() {}

    static TextMessage message() {
        JmsMessages message = new JmsMessages();
        return (TextMessage) Proxy.newProxyInstance(
                JmsMessages.class.getClassLoader(),
                new Class<?>[] {TextMessage.class},
                (proxy, method, arguments) -> message.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws JMSException {
        return switch (method.getName()) {
            case "setStringProperty" -> {
                if (!SourceVersion.isIdentifier((String) arguments[0])) {
                    throw new JMSException(arguments[0] + " is not an identifier");
                }
                yield properties.put((String) arguments[0], (String) arguments[1]);
            }
            case "getStringProperty" -> properties.get((String) arguments[0]);
            case "getPropertyNames" -> Collections.enumeration(properties.keySet());
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }
}

package io.telewright.example.broker;

import jakarta.jms.ConnectionFactory;
import java.time.Duration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Connects services to a broker. They wait for one that has not been started yet, or that is restarted. */
public final class BrokerClients {
    private static final int ALWAYS = -1;
    /** How long a call waits while the connection is lost: its caller waits for an answer too. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private BrokerClients() {}

    /**
     * Makes connections to a broker.
     *
     * @param address such as {@code tcp://broker:61616}, or {@link EmbeddedBroker#IN_PROCESS}
     */
    public static ConnectionFactory of(String address) {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(address);
        factory.setInitialConnectAttempts(ALWAYS);
        factory.setReconnectAttempts(ALWAYS);
        factory.setRetryInterval(BETWEEN_ATTEMPTS.toMillis());
        factory.setCallTimeout(PATIENCE.toMillis());
        factory.setCallFailoverTimeout(PATIENCE.toMillis());
        return factory;
    }
}

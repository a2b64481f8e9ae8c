package io.telewright.example.broker;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** ActiveMQ Artemis in this process, with its messages in memory. */
public final class EmbeddedBroker implements AutoCloseable {
    /** The address for clients in the same process. */
    public static final String IN_PROCESS = "vm://0";

    private final EmbeddedActiveMQ server;

    private EmbeddedBroker(EmbeddedActiveMQ server) {
        this.server = server;
    }

    /** Starts one for clients in this process only. */
    public static EmbeddedBroker start() throws Exception {
        return started(configuration());
    }

    /** Starts one that also listens on a port. */
    public static EmbeddedBroker start(String host, int port) throws Exception {
        return started(configuration().addAcceptorConfiguration("tcp", "tcp://" + host + ":" + port));
    }

    private static Configuration configuration() throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setJournalType(JournalType.NIO) // others are looked for in native code
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("vm", IN_PROCESS);
        configuration.setBrokerInstance(
                Path.of(System.getProperty("java.io.tmpdir")).toFile());
        return configuration;
    }

    private static EmbeddedBroker started(Configuration configuration) throws Exception {
        return new EmbeddedBroker(
                new EmbeddedActiveMQ().setConfiguration(configuration).start());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the broker did not stop", failure);
        }
    }
}

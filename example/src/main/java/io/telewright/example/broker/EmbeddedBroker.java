package io.telewright.example.broker;

import java.nio.file.Path;
import java.util.Objects;
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
        String literal = host.contains(":") ? "[" + host + "]" : host;
        return started(configuration().addAcceptorConfiguration("tcp", "tcp://" + literal + ":" + port));
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
        EmbeddedBroker broker = new EmbeddedBroker(
                new EmbeddedActiveMQ().setConfiguration(configuration).start());
        // Artemis only logs that it cannot listen, and its clients would wait for it without end.
        if (!broker.server.getActiveMQServer().isActive()) {
            broker.close();
            throw new IllegalStateException("the broker cannot listen on "
                    + configuration.getAcceptorConfigurations().stream()
                            .map(acceptor -> acceptor.getParams().get("port"))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("its port"));
        }
        return broker;
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

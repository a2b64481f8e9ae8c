package io.telewright.test.processes;

import io.telewright.Propagator;
import io.telewright.Telewright;
import io.telewright.TelewrightConfig;
import jakarta.jms.JMSContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * What a program is told on its command line.
 *
 * @param endpoint where its telemetry goes
 * @param broker what its messages go through
 * @param propagators what it sets in code; none leaves the default
 */
record Setting(String endpoint, String broker, List<Propagator> propagators) {
    /** The queue that the warehouse sends to, and the shop receives from. */
    static final String QUEUE = "parcels";

    /** What a program does. */
    interface Program {
        void run(JMSContext broker) throws Exception;
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(endpoint, broker));
        propagators.forEach(propagator -> arguments.add(propagator.name()));
        return arguments;
    }

    static Setting of(String... arguments) {
        List<String> all = List.of(arguments);
        return new Setting(
                all.get(0),
                all.get(1),
                all.subList(2, all.size()).stream().map(Propagator::valueOf).toList());
    }

    /** Runs a program with telemetry of its own, and with a connection to the broker. */
    void run(String service, Program program) throws Exception {
        Telewright telewright = Telewright.configure(config -> set(config.service(service)));
        try (ActiveMQConnectionFactory brokers = new ActiveMQConnectionFactory(broker);
                JMSContext connected = brokers.createContext()) {
            program.run(connected);
        } finally {
            telewright.close();
        }
    }

    private void set(TelewrightConfig config) {
        config.otlpEndpoint(endpoint);
        if (!propagators.isEmpty()) {
            config.propagators(propagators.toArray(Propagator[]::new));
        }
    }
}

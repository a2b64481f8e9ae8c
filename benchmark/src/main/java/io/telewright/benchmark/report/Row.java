package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import java.util.Map;

/**
 * What JMH measured of one peer in one scenario.
 *
 * @param benchmark the class and method of the benchmark
 * @param parameters its parameters
 * @param nanos the processor time of a call, on average, for each iteration of each fork
 * @param bytes what a call allocates on average
 */
public record Row(String benchmark, Map<String, String> parameters, int threads, Samples nanos, double bytes) {
    boolean is(Scenario scenario, Peer peer) {
        return benchmark.equals(scenario.benchmark())
                && threads == scenario.threads()
                && peer.way().equals(parameters.get("way"))
                && scenario.parameters().entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equals(parameters.get(wanted.getKey())));
    }
}

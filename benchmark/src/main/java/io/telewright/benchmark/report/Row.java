package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What JMH measured of one peer in one scenario.
 *
 * @param benchmark the class and method of the benchmark
 * @param parameters its parameters
 * @param nanos the processor time of a call, on average, for each iteration of each process
 * @param allocations the bytes that a call allocates, likewise
 */
public record Row(String benchmark, Map<String, String> parameters, int threads, Samples nanos, Samples allocations) {
    /** The time of a call, such as {@code 14.1 ns}: the median of the processes. */
    String time() {
        double median = nanos.median();
        return String.format(Locale.ROOT, median < 100 ? "%.1f ns" : "%.0f ns", median);
    }

    /** What a call allocates: the median of the processes. */
    double bytes() {
        return allocations.median();
    }

    /** What was measured, by which rows are told apart. */
    List<Object> subject() {
        return List.of(benchmark, parameters, threads);
    }

    /** This row with the processes of another one of the same subject. */
    Row and(Row other) {
        return new Row(benchmark, parameters, threads, nanos.and(other.nanos), allocations.and(other.allocations));
    }

    boolean is(Scenario scenario, Peer peer) {
        return benchmark.equals(scenario.benchmark())
                && threads == scenario.threads()
                && peer.way().equals(parameters.get("way"))
                && scenario.parameters().entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equals(parameters.get(wanted.getKey())));
    }
}

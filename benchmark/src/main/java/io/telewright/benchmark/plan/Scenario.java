package io.telewright.benchmark.plan;

import io.telewright.benchmark.sdk.Tracing;
import java.util.Map;

/**
 * One thing that all peers do: a row of measurements.
 *
 * @param title how the document calls it
 * @param benchmark the class and method of the benchmark
 * @param parameters its parameters, without the way
 * @param threads how many threads do it at the same time
 */
public record Scenario(String title, String benchmark, Map<String, String> parameters, int threads) {
    /** A scenario of one thread. */
    static Scenario of(String title, String benchmark, Map<String, String> parameters) {
        return new Scenario(title, benchmark, parameters, 1);
    }

    /** Whether telemetry is off in it, so that nobody traces. */
    public boolean disabled() {
        return Tracing.DISABLED.name().equals(parameters.get("tracing"));
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException if the scenario does not set it
     */
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("scenario '" + title + "' of " + benchmark + " has no parameter " + name
                    + ". Fix: set it in the plan.");
        }
        return value;
    }
}

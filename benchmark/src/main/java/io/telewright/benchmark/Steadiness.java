package io.telewright.benchmark;

import io.telewright.benchmark.sdk.ProcessorTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** Whether a process was in a steady state when it was measured: while the compiler is at work, iterations differ. */
final class Steadiness {
    private static final double DIFFERENCE = 1.25;

    private Steadiness() {}

    static boolean isSteady(RunResult result) {
        return isSteady(result.getBenchmarkResults().stream()
                .flatMap(process -> process.getIterationResults().stream())
                .map(Steadiness::nanos)
                .toList());
    }

    private static double nanos(IterationResult iteration) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(ProcessorTime.NAME), ProcessorTime.NAME)
                .getScore();
    }

    /** Whether the slowest iteration took at most a quarter longer than the fastest. */
    static boolean isSteady(List<Double> iterations) {
        return Collections.max(iterations) <= Collections.min(iterations) * DIFFERENCE;
    }
}

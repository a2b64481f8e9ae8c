package io.telewright.benchmark.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What was measured of one thing, again and again. A process compiles the same code once, so that its measurements are
 * alike: each process counts as one, with the median of its measurements.
 *
 * @param processes the measurements of each process
 */
public record Samples(List<List<Double>> processes) {
    /** Measurements each of which had a process of its own. */
    static Samples ofEach(List<Double> values) {
        return new Samples(values.stream().map(List::of).toList());
    }

    /** These, and then others. */
    Samples and(Samples others) {
        return new Samples(
                Stream.concat(processes.stream(), others.processes.stream()).toList());
    }

    /** The median of all processes. */
    double median() {
        return median(ofProcesses().toArray());
    }

    /** What each process counts with. */
    DoubleStream ofProcesses() {
        return processes.stream()
                .mapToDouble(process ->
                        median(process.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** The median of some values. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

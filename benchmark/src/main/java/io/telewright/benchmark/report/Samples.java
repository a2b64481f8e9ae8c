package io.telewright.benchmark.report;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

/**
 * What was measured of one thing, again and again.
 *
 * @param processes the measurements of each process; those of one are more alike than those of two
 */
public record Samples(List<List<Double>> processes) {
    /** Measurements each of which had a process of its own. */
    static Samples ofEach(List<Double> values) {
        return new Samples(values.stream().map(List::of).toList());
    }

    double median() {
        return median(processes.stream().flatMap(List::stream).mapToDouble(Double::doubleValue));
    }

    /** The median of samples that might have been: processes drawn with replacement, and so their measurements. */
    double drawnMedian(Random random) {
        return median(processes.stream()
                .flatMap(process -> {
                    List<Double> drawn = processes.get(random.nextInt(processes.size()));
                    return drawn.stream().map(value -> drawn.get(random.nextInt(drawn.size())));
                })
                .mapToDouble(Double::doubleValue));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

package io.telewright.benchmark.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The ratio of two medians, with its 95 % confidence interval.
 *
 * <p>The interval is a percentile bootstrap: the ratio is taken again of many samples drawn, with replacement, from
 * both. Unlike the mean's, it bears a few iterations in which the machine was busy with something else.
 */
record Ratio(double value, double low, double high) {
    private static final int RESAMPLES = 4_000;
    private static final double TAIL = 0.025;
    private static final long SEED = 42;

    static Ratio of(List<Double> samples, List<Double> base) {
        double[] above = samples.stream().mapToDouble(Double::doubleValue).toArray();
        double[] below = base.stream().mapToDouble(Double::doubleValue).toArray();
        Random random = new Random(SEED);
        double[] ratios = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            ratios[i] = median(resample(above, random)) / median(resample(below, random));
        }
        Arrays.sort(ratios);
        return new Ratio(
                median(above) / median(below),
                ratios[(int) (TAIL * RESAMPLES)],
                ratios[(int) ((1 - TAIL) * RESAMPLES)]);
    }

    static double median(List<Double> samples) {
        return median(samples.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double median(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double[] resample(double[] samples, Random random) {
        double[] drawn = new double[samples.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = samples[random.nextInt(samples.length)];
        }
        return drawn;
    }

    /** Such as {@code 1.02× (0.98–1.07)}; of single samples {@code 1.02×}, as they tell nothing of their noise. */
    @Override
    public String toString() {
        if (low == high) {
            return String.format(Locale.ROOT, "%.2f×", value);
        }
        return String.format(Locale.ROOT, "%.2f× (%.2f–%.2f)", value, low, high);
    }
}

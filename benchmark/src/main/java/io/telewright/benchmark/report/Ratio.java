package io.telewright.benchmark.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * The ratio of two medians, with its 95 % confidence interval.
 *
 * <p>The interval is a percentile bootstrap: the ratio is taken again of many samples drawn from both, processes first,
 * then what was measured in them. Unlike the mean's, it bears a few iterations in which the machine was busy with
 * something else; and it tells how processes differ, which compile the same code in different ways.
 */
record Ratio(double value, double low, double high) {
    private static final int RESAMPLES = 4_000;
    private static final double TAIL = 0.025;
    private static final long SEED = 42;

    static Ratio of(Samples samples, Samples base) {
        Random random = new Random(SEED);
        double[] ratios = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            ratios[i] = samples.drawnMedian(random) / base.drawnMedian(random);
        }
        Arrays.sort(ratios);
        return new Ratio(
                samples.median() / base.median(),
                ratios[(int) (TAIL * RESAMPLES)],
                ratios[(int) ((1 - TAIL) * RESAMPLES)]);
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

package io.telewright.benchmark.report;

import java.util.Arrays;
import java.util.Locale;

/**
 * How much longer one takes than another one, with a confidence interval of at least 90 %: {@link Samples} tells of what.
 *
 * <p>The value is the median of the quotients of each process of the one and each process of the other (Hodges and
 * Lehmann's estimate). The interval is that of Mann and Whitney: of the sorted quotients, so many at both ends lie outside
 * that chance alone puts the true one there in at most 10 % of all cases. It supposes nothing of how processes vary, and one
 * that was disturbed neither moves nor widens it much. Where there are too few processes for it, {@code low} and
 * {@code high} are the value itself.
 */
record Ratio(double value, double low, double high) {
    private static final double OUTSIDE = 0.1;

    static Ratio of(Samples samples, Samples base) {
        double[] numerators = samples.ofProcesses().toArray();
        double[] denominators = base.ofProcesses().toArray();
        double[] quotients = Arrays.stream(numerators)
                .flatMap(numerator -> Arrays.stream(denominators).map(denominator -> numerator / denominator))
                .sorted()
                .toArray();
        double value = Samples.median(quotients);
        int outside = MannWhitney.outside(numerators.length, denominators.length, OUTSIDE);
        return outside < 0
                ? new Ratio(value, value, value)
                : new Ratio(value, quotients[outside], quotients[quotients.length - 1 - outside]);
    }

    /** Such as {@code 1.02× (0.98–1.07)}; of few processes {@code 1.02×}, as they tell little of their noise. */
    @Override
    public String toString() {
        if (low == high) {
            return String.format(Locale.ROOT, "%.2f×", value);
        }
        return String.format(Locale.ROOT, "%.2f× (%.2f–%.2f)", value, low, high);
    }
}

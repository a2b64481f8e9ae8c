package io.telewright.benchmark.report;

import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * The ratio of two geometric means, with its 95 % confidence interval: {@link Samples} tells of what.
 *
 * <p>The interval is Welch's, of the difference of the means of logarithms by Student's distribution: the two need not
 * vary alike, and that only a few processes were measured makes it wider. With one process on either side there is no
 * interval: {@code low} and {@code high} are the ratio itself.
 */
record Ratio(double value, double low, double high) {
    private static final double QUANTILE = 0.975;

    static Ratio of(Samples samples, Samples base) {
        double value = samples.mean() / base.mean();
        double width = Math.exp(halfWidth(statistics(samples), statistics(base)));
        return new Ratio(value, value / width, value * width);
    }

    private static SummaryStatistics statistics(Samples samples) {
        SummaryStatistics statistics = new SummaryStatistics();
        samples.logarithms().forEach(statistics::addValue);
        return statistics;
    }

    private static double halfWidth(SummaryStatistics samples, SummaryStatistics base) {
        double error = squaredError(samples) + squaredError(base);
        if (Math.min(samples.getN(), base.getN()) == 1 || error == 0) {
            return 0;
        }
        // As Welch and Satterthwaite approximate them.
        double degreesOfFreedom = error * error / (share(samples) + share(base));
        return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(QUANTILE) * Math.sqrt(error);
    }

    /** The square of the standard error of the mean. */
    private static double squaredError(SummaryStatistics statistics) {
        return statistics.getVariance() / statistics.getN();
    }

    private static double share(SummaryStatistics statistics) {
        return squaredError(statistics) * squaredError(statistics) / (statistics.getN() - 1);
    }

    /** Such as {@code 1.02× (0.98–1.07)}; of single processes {@code 1.02×}, as they tell nothing of their noise. */
    @Override
    public String toString() {
        if (low == high) {
            return String.format(Locale.ROOT, "%.2f×", value);
        }
        return String.format(Locale.ROOT, "%.2f× (%.2f–%.2f)", value, low, high);
    }
}

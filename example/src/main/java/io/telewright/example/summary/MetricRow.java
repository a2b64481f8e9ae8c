package io.telewright.example.summary;

import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import java.util.Locale;

/**
 * What all points of a metric come to.
 *
 * @param count how often was measured, for a histogram; else the sum or the last value
 * @param sum the sum of what was measured
 * @param isHistogram whether there is a mean
 * @param series how many sets of attributes there are
 */
record MetricRow(long count, double sum, boolean isHistogram, int series) {
    static MetricRow of(MetricData metric) {
        return metric.getData().getPoints().stream()
                .map(MetricRow::of)
                .reduce(MetricRow::plus)
                .orElseThrow();
    }

    private static MetricRow of(PointData point) {
        if (point instanceof HistogramPointData histogram) {
            return new MetricRow(histogram.getCount(), histogram.getSum(), true, 1);
        }
        if (point instanceof LongPointData number) {
            return new MetricRow(number.getValue(), number.getValue(), false, 1);
        }
        return point instanceof DoublePointData number
                ? new MetricRow(Math.round(number.getValue()), number.getValue(), false, 1)
                : new MetricRow(0, 0, false, 1);
    }

    MetricRow plus(MetricRow other) {
        return new MetricRow(count + other.count, sum + other.sum, isHistogram, series + other.series);
    }

    String mean(String unit) {
        if (!isHistogram || count == 0) {
            return "";
        }
        double mean = sum / count;
        return unit.equals("s")
                ? String.format(Locale.ROOT, "%.1f ms", 1_000 * mean)
                : String.format(Locale.ROOT, "%.1f", mean);
    }
}

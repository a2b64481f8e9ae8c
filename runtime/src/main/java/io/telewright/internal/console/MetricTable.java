package io.telewright.internal.console;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.ExponentialHistogramPointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.metrics.data.SummaryPointData;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts the metrics of a program into a table: a line for each set of attributes. */
final class MetricTable {
    /** How many sets of attributes of one metric are shown. */
    static final int MAX_POINTS = 20;

    /** The metrics of the SDK about itself are not metrics of the program. */
    private static final String OF_THE_SDK = "otel.sdk.";

    private static final List<String> HEAD = List.of("METRIC", "VALUE", "ATTRIBUTES");

    private static final MathContext DIGITS = new MathContext(4);

    private final Texts texts;

    MetricTable(Look look) {
        texts = new Texts(look);
    }

    /** Writes the table line by line, and nothing if nothing was measured. */
    void write(Collection<MetricData> metrics, Consumer<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        metrics.stream()
                .filter(metric -> !metric.isEmpty() && !metric.getName().startsWith(OF_THE_SDK))
                .collect(groupingBy(MetricTable::label, TreeMap::new, toList()))
                .forEach((label, same) -> rows(texts.line(label), same, rows));
        if (rows.isEmpty()) {
            return;
        }
        lines.accept("");
        rows.add(0, HEAD);
        int names = width(rows, 0);
        int values = width(rows, 1);
        rows.forEach(row -> lines.accept(
                (left(row.get(0), names) + "  " + right(row.get(1), values) + "  " + row.get(2)).stripTrailing()));
    }

    private static String label(MetricData metric) {
        return metric.getUnit().isEmpty() ? metric.getName() : metric.getName() + " [" + metric.getUnit() + "]";
    }

    private void rows(String label, List<MetricData> metrics, List<List<String>> rows) {
        List<List<String>> points = metrics.stream()
                .flatMap(metric -> metric.getData().getPoints().stream())
                .map(point -> List.of(label, value(point), texts.of(point.getAttributes(), Set.of())))
                .sorted(Comparator.comparing(row -> row.get(2)))
                .toList();
        rows.addAll(points.subList(0, Math.min(points.size(), MAX_POINTS)));
        if (points.size() > MAX_POINTS) {
            rows.add(List.of(label, "", "and " + (points.size() - MAX_POINTS) + " more sets of attributes"));
        }
    }

    private static String value(PointData point) {
        if (point instanceof LongPointData sum) {
            return Long.toString(sum.getValue());
        }
        if (point instanceof DoublePointData sum) {
            return number(sum.getValue());
        }
        if (point instanceof HistogramPointData histogram) {
            return distribution(
                    histogram.getCount(), histogram.getSum(), histogram.hasMax() ? histogram.getMax() : Double.NaN);
        }
        if (point instanceof ExponentialHistogramPointData histogram) {
            return distribution(
                    histogram.getCount(), histogram.getSum(), histogram.hasMax() ? histogram.getMax() : Double.NaN);
        }
        return point instanceof SummaryPointData summary
                ? distribution(summary.getCount(), summary.getSum(), Double.NaN)
                : "";
    }

    private static String distribution(long count, double sum, double max) {
        String text = count + " x " + number(count == 0 ? 0 : sum / count);
        return Double.isNaN(max) ? text : text + ", max " + number(max);
    }

    private static String number(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String left(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}

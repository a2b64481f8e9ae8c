package io.telewright.testing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.MetricDataType;
import io.opentelemetry.sdk.metrics.data.PointData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A point of a metric, and whether a recorded one is at least what is expected. */
record MetricPoint(MetricData metric, PointData point) {
    private static final String OTHER = "_OTHER";
    private static final Set<String> TIME_UNITS = Set.of("s", "ms", "us", "ns");

    static List<MetricPoint> of(List<MetricData> metrics) {
        return metrics.stream()
                .flatMap(metric -> points(metric).map(point -> new MetricPoint(metric, point)))
                .toList();
    }

    private static Stream<? extends PointData> points(MetricData metric) {
        return metric.getData().getPoints().stream();
    }

    boolean isMatchedBy(MetricPoint recorded) {
        return isSameMetric(recorded.metric)
                && hasAttributesOf(recorded.point.getAttributes())
                && hasAtLeastTheValueOf(recorded);
    }

    private boolean isSameMetric(MetricData recorded) {
        return Matches.scope(metric.getInstrumentationScopeInfo(), recorded.getInstrumentationScopeInfo())
                && metric.getName().equals(recorded.getName())
                && metric.getUnit().equals(recorded.getUnit())
                && metric.getDescription().equals(recorded.getDescription())
                && metric.getType() == recorded.getType()
                && isMonotonic(metric) == isMonotonic(recorded);
    }

    /** A value that came after the first so many is recorded as {@code _OTHER}. */
    private boolean hasAttributesOf(Attributes recorded) {
        Map<AttributeKey<?>, Object> expected = point.getAttributes().asMap();
        return expected.size() == recorded.size()
                && expected.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(recorded.get(entry.getKey()))
                                || OTHER.equals(recorded.get(entry.getKey())));
    }

    private boolean hasAtLeastTheValueOf(MetricPoint recorded) {
        if (point instanceof HistogramPointData expected && recorded.point instanceof HistogramPointData found) {
            return found.getCount() >= expected.getCount()
                    && found.getBoundaries().equals(expected.getBoundaries())
                    && (TIME_UNITS.contains(metric.getUnit()) || hasBucketsOf(expected, found));
        }
        if (metric.getType() == MetricDataType.LONG_GAUGE || metric.getType() == MetricDataType.DOUBLE_GAUGE) {
            return value(point) == value(recorded.point);
        }
        return !isMonotonic(metric) || value(recorded.point) >= value(point);
    }

    private static boolean hasBucketsOf(HistogramPointData expected, HistogramPointData found) {
        for (int i = 0; i < expected.getCounts().size(); i++) {
            if (found.getCounts().get(i) < expected.getCounts().get(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonotonic(MetricData metric) {
        return switch (metric.getType()) {
            case LONG_SUM -> metric.getLongSumData().isMonotonic();
            case DOUBLE_SUM -> metric.getDoubleSumData().isMonotonic();
            default -> false;
        };
    }

    private static double value(PointData point) {
        return point instanceof LongPointData whole ? whole.getValue() : ((DoublePointData) point).getValue();
    }
}

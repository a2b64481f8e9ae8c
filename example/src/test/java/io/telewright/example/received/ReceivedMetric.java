package io.telewright.example.received;

import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import java.util.stream.Stream;

/** A metric as of one export, with the service that it comes from. */
public record ReceivedMetric(String service, Metric metric) {
    static Stream<ReceivedMetric> in(ExportMetricsServiceRequest request) {
        return request.getResourceMetricsList().stream()
                .flatMap(ofResource -> ofResource.getScopeMetricsList().stream()
                        .flatMap(ofScope -> ofScope.getMetricsList().stream())
                        .map(metric -> new ReceivedMetric(Values.service(ofResource.getResource()), metric)));
    }

    public String name() {
        return metric.getName();
    }

    /** How often was measured, for a histogram; else the sum of the values. */
    long total() {
        return metric.hasHistogram()
                ? metric.getHistogram().getDataPointsList().stream()
                        .mapToLong(HistogramDataPoint::getCount)
                        .sum()
                : Stream.concat(
                                metric.getSum().getDataPointsList().stream(),
                                metric.getGauge().getDataPointsList().stream())
                        .mapToLong(NumberDataPoint::getAsInt)
                        .sum();
    }
}

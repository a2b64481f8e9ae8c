package io.telewright.test.otlp;

import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.resource.v1.Resource;
import java.util.stream.Stream;

/** A metric that arrived, with the data points of one collection. */
public record ReceivedMetric(Resource resource, InstrumentationScope scope, Metric metric) implements Received {
    @Override
    public String name() {
        return metric.getName();
    }

    /** The metrics of a request, in its order. */
    static Stream<ReceivedMetric> in(ExportMetricsServiceRequest request) {
        return request.getResourceMetricsList().stream()
                .flatMap(ofResource -> ofResource.getScopeMetricsList().stream()
                        .flatMap(ofScope -> ofScope.getMetricsList().stream()
                                .map(metric ->
                                        new ReceivedMetric(ofResource.getResource(), ofScope.getScope(), metric))));
    }
}

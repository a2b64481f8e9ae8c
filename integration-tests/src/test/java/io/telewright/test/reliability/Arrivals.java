package io.telewright.test.reliability;

import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numbers of the spans or events that were accepted.
 *
 * @param unique each number once
 * @param duplicates how many came again
 * @param duplicatesNotResent how many of these came in a request that was not the very one from before
 */
record Arrivals(Set<Long> unique, long duplicates, long duplicatesNotResent) {
    /** What arrived in some requests, of each the numbers in their order. */
    static Arrivals of(List<List<Long>> requests) {
        Set<Long> unique = new HashSet<>();
        requests.forEach(unique::addAll);
        long all = requests.stream().mapToLong(List::size).sum();
        long ofDistinctRequests =
                requests.stream().distinct().mapToLong(List::size).sum();
        return new Arrivals(unique, all - unique.size(), ofDistinctRequests - unique.size());
    }

    static List<Long> numbers(ExportTraceServiceRequest request) {
        return request.getResourceSpansList().stream()
                .flatMap(ofResource -> ofResource.getScopeSpansList().stream())
                .flatMap(ofScope -> ofScope.getSpansList().stream())
                .flatMap(span -> number(span.getAttributesList()))
                .toList();
    }

    static List<Long> numbers(ExportLogsServiceRequest request) {
        return request.getResourceLogsList().stream()
                .flatMap(ofResource -> ofResource.getScopeLogsList().stream())
                .flatMap(ofScope -> ofScope.getLogRecordsList().stream())
                .flatMap(logRecord -> number(logRecord.getAttributesList()))
                .toList();
    }

    private static Stream<Long> number(List<KeyValue> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.getKey().equals("load.number"))
                .map(attribute -> attribute.getValue().getIntValue());
    }
}

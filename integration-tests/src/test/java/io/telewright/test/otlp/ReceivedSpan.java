package io.telewright.test.otlp;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.stream.Stream;

/** A span that arrived. */
public record ReceivedSpan(Resource resource, InstrumentationScope scope, Span span) implements Received {
    @Override
    public String name() {
        return span.getName();
    }

    /** The spans of a request, in its order. */
    static Stream<ReceivedSpan> in(ExportTraceServiceRequest request) {
        return request.getResourceSpansList().stream()
                .flatMap(ofResource -> ofResource.getScopeSpansList().stream()
                        .flatMap(ofScope -> ofScope.getSpansList().stream()
                                .map(span -> new ReceivedSpan(ofResource.getResource(), ofScope.getScope(), span))));
    }
}

package io.telewright.example.received;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A span, with the service that it comes from. */
public record ReceivedSpan(String service, Span span) {
    static Stream<ReceivedSpan> in(ExportTraceServiceRequest request) {
        return request.getResourceSpansList().stream()
                .flatMap(ofResource -> ofResource.getScopeSpansList().stream()
                        .flatMap(ofScope -> ofScope.getSpansList().stream())
                        .map(span -> new ReceivedSpan(Values.service(ofResource.getResource()), span)));
    }

    public String name() {
        return span.getName();
    }

    public String kind() {
        return span.getKind().name().replace("SPAN_KIND_", "");
    }

    public String traceId() {
        return hex(span.getTraceId());
    }

    public String id() {
        return hex(span.getSpanId());
    }

    /** The id of its parent, or an empty text. */
    public String parentId() {
        return hex(span.getParentSpanId());
    }

    public Map<String, String> attributes() {
        return Values.of(span.getAttributesList());
    }

    /** The ids of the spans that it is linked to. */
    public List<String> links() {
        return span.getLinksList().stream().map(link -> hex(link.getSpanId())).toList();
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}

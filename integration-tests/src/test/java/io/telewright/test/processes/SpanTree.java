package io.telewright.test.processes;

import com.google.protobuf.ByteString;
import io.telewright.test.otlp.ReceivedSpan;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Spans by their parents. */
record SpanTree(List<ReceivedSpan> all) {
    /** A root span and its descendants, each the only child of the one before. */
    List<ReceivedSpan> chain(Hop root) {
        List<ReceivedSpan> chain = new ArrayList<>();
        List<ReceivedSpan> next = all.stream()
                .filter(span -> span.span().getParentSpanId().isEmpty())
                .filter(span -> Hop.of(span).equals(root))
                .toList();
        while (next.size() == 1) {
            chain.addAll(next);
            next = childrenOf(next.get(0));
        }
        if (!next.isEmpty()) {
            throw new AssertionError("Not one span but several: " + next);
        }
        return chain;
    }

    private List<ReceivedSpan> childrenOf(ReceivedSpan parent) {
        return all.stream()
                .filter(span -> span.span().getTraceId().equals(parent.span().getTraceId()))
                .filter(span ->
                        span.span().getParentSpanId().equals(parent.span().getSpanId()))
                .toList();
    }

    static String id(ReceivedSpan span) {
        return hex(span.span().getSpanId());
    }

    /** The trace and the span. */
    static String context(ReceivedSpan span) {
        return hex(span.span().getTraceId()) + " " + id(span);
    }

    /** What a span is linked to, as {@link #context}. */
    static List<String> links(ReceivedSpan span) {
        return span.span().getLinksList().stream()
                .map(link -> hex(link.getTraceId()) + " " + hex(link.getSpanId()))
                .toList();
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}

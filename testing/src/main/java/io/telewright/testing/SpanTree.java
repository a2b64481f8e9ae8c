package io.telewright.testing;

import static java.util.Comparator.comparing;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;

/** Spans as lines that are indented as they are nested. */
final class SpanTree {
    private final List<SpanData> spans;
    private final List<String> lines = new ArrayList<>();

    private SpanTree(List<SpanData> spans) {
        this.spans =
                spans.stream().sorted(comparing(SpanData::getStartEpochNanos)).toList();
    }

    static List<String> lines(List<SpanData> spans) {
        SpanTree tree = new SpanTree(spans);
        tree.spans.stream().filter(tree::isRoot).forEach(root -> tree.add(root, ""));
        return tree.lines;
    }

    private boolean isRoot(SpanData span) {
        return spans.stream().noneMatch(other -> other.getSpanId().equals(span.getParentSpanId()));
    }

    private void add(SpanData span, String indent) {
        lines.add(indent + span.getName());
        spans.stream()
                .filter(child -> child.getParentSpanId().equals(span.getSpanId()))
                .forEach(child -> add(child, indent + "  "));
    }
}

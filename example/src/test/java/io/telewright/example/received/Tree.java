package io.telewright.example.received;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The spans of a trace as lines: names, services and kinds, indented as they are nested. */
public final class Tree {
    private final Map<String, List<ReceivedSpan>> children;
    private final List<String> lines = new ArrayList<>();

    private Tree(Map<String, List<ReceivedSpan>> children) {
        this.children = children;
    }

    /** The lines of a trace. */
    public static List<String> of(String traceId, List<ReceivedSpan> spans) {
        Tree tree = new Tree(spans.stream()
                .filter(span -> span.traceId().equals(traceId))
                .sorted(Comparator.comparing(span -> span.span().getStartTimeUnixNano()))
                .collect(groupingBy(ReceivedSpan::parentId)));
        tree.add("", "");
        return tree.lines;
    }

    private void add(String parent, String indent) {
        for (ReceivedSpan span : children.getOrDefault(parent, List.of())) {
            lines.add("%s%s [%s, %s]".formatted(indent, span.name(), span.service(), span.kind()));
            add(span.id(), indent + "  ");
        }
    }
}

package io.telewright.internal.console;

import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.ReadableSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A span that has started and has not been printed. Only the writing thread uses it. */
final class Node {
    private static final int LONGEST_PATH = 8;

    final ReadableSpan span;
    final @Nullable Node parent;
    final List<Node> children = new ArrayList<>();
    final List<LogRecordData> logs = new ArrayList<>();

    boolean ended;

    /** The tree that it is printed with, or {@code null} if it is printed alone when it ends. */
    @Nullable
    Tree tree;

    Node(ReadableSpan span, @Nullable Node parent) {
        this.span = span;
        this.parent = parent;
    }

    /** The names of the spans from the root to this one; only the last ones of a long path. */
    List<String> path() {
        Deque<String> names = new ArrayDeque<>();
        for (Node node = this; node != null && names.size() < LONGEST_PATH; node = node.parent) {
            names.addFirst(node.span.getName());
        }
        return List.copyOf(names);
    }
}

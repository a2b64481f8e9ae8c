package io.telewright.internal.console;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.ReadableSpan;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The spans that have started and have not been printed. A tree is printed when its root and all its spans have ended,
 * or some seconds after its root. A span that does not fit into the limits, or comes after its tree, is printed when it
 * ends, with its path. Only the writing thread uses it.
 */
final class Trees {
    /** How many spans and log records one tree holds. */
    static final int MAX_OF_TREE = 1_000;

    /** How many spans and log records all trees hold. */
    static final int MAX_OF_ALL = 10_000;

    /** How long a tree waits for its open spans after its root has ended. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How many open spans are known in addition to those in trees. Only their names and parents are needed. */
    private static final int MAX_OPEN = 2 * MAX_OF_ALL;

    private final Page page;
    private final Map<SpanKey, Node> nodes = new HashMap<>();

    private final Set<Tree> trees = new LinkedHashSet<>();

    private int held;

    Trees(Page page) {
        this.page = page;
    }

    private record SpanKey(String traceId, String spanId) {
        static SpanKey of(SpanContext context) {
            return new SpanKey(context.getTraceId(), context.getSpanId());
        }
    }

    void started(ReadableSpan span) {
        if (nodes.size() >= MAX_OPEN) {
            return; // its end is still printed, without a path
        }
        SpanContext above = span.getParentSpanContext();
        Node parent = above.isValid() && !above.isRemote() ? nodes.get(SpanKey.of(above)) : null;
        Node node = new Node(span, parent);
        nodes.put(SpanKey.of(span.getSpanContext()), node);
        if (held >= MAX_OF_ALL) {
            return;
        }
        Tree tree = parent == null ? null : parent.tree;
        if (parent == null) {
            trees.add(new Tree(node));
            held++;
        } else if (tree != null && tree.size() < MAX_OF_TREE) {
            tree.add(node);
            held++;
        }
    }

    void ended(ReadableSpan span, long now) {
        SpanKey key = SpanKey.of(span.getSpanContext());
        Node node = nodes.get(key);
        Tree tree = node == null ? null : node.tree;
        if (node == null || tree == null) {
            nodes.remove(key);
            page.alone(node == null ? new Node(span, null) : node);
            return;
        }
        tree.ended(node, now);
        if (tree.isComplete()) {
            print(tree);
        }
    }

    void logged(LogRecordData log) {
        Node node = nodes.get(SpanKey.of(log.getSpanContext()));
        Tree tree = node == null ? null : node.tree;
        if (node == null || tree == null || tree.size() >= MAX_OF_TREE || held >= MAX_OF_ALL) {
            page.alone(log);
        } else {
            tree.add(node, log);
            held++;
        }
    }

    /** Prints the trees whose root ended so long ago that they no longer wait for anything. */
    void expire(long now) {
        trees.stream().filter(tree -> tree.isOverdue(now, PATIENCE)).toList().forEach(this::print);
    }

    /** Prints all trees, with marks on the spans that are still open. */
    void flush() {
        List.copyOf(trees).forEach(this::print);
    }

    /** Open spans go on without their tree. */
    private void print(Tree tree) {
        page.tree(tree);
        trees.remove(tree);
        held -= tree.size();
        for (Node node : tree.nodes()) {
            node.tree = null;
            if (node.ended) {
                nodes.remove(SpanKey.of(node.span.getSpanContext()));
            }
        }
    }
}

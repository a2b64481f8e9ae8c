package io.telewright.internal.console;

import io.opentelemetry.sdk.logs.data.LogRecordData;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A local root, which has no parent or a remote one, with its descendants in this process. */
final class Tree {
    final Node root;

    /** How many spans and log records it holds. */
    private int size;

    private int open;

    private long rootEnded;

    Tree(Node root) {
        this.root = root;
        add(root);
    }

    /** Adds a span, beneath its parent unless it is the root. */
    void add(Node node) {
        node.tree = this;
        size++;
        open++;
        if (node.parent != null) {
            node.parent.children.add(node);
        }
    }

    /** Adds a log record to its span. */
    void add(Node node, LogRecordData log) {
        node.logs.add(log);
        size++;
    }

    int size() {
        return size;
    }

    /** One of its spans has ended, at a reading of {@link System#nanoTime}. */
    void ended(Node node, long now) {
        node.ended = true;
        open--;
        if (node == root) {
            rootEnded = now;
        }
    }

    /** Whether its root ended so long ago that the tree no longer waits for its other spans. */
    boolean isOverdue(long now, Duration patience) {
        return root.ended && now - rootEnded >= patience.toNanos();
    }

    /** Whether all its spans have ended. */
    boolean isComplete() {
        return open == 0;
    }

    /** All its spans, each after its parent. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        Deque<Node> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Node node = left.removeFirst();
            nodes.add(node);
            left.addAll(node.children);
        }
        return nodes;
    }
}

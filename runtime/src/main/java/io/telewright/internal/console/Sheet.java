package io.telewright.internal.console;

import io.opentelemetry.sdk.logs.data.LogRecordData;
import java.util.List;

/** Puts trees, spans and log records into lines. */
final class Sheet implements Page {
    private final Look look;
    private final Texts texts;
    private final SpanLines spans;
    private final StringBuilder text = new StringBuilder();

    Sheet(Look look) {
        this.look = look;
        texts = new Texts(look);
        spans = new SpanLines(look, texts);
    }

    /** Takes the lines that were added since the last time. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    @Override
    public void tree(Tree tree) {
        Node root = tree.root;
        line(spans.of(root, "", texts.line(root.span.getName()), true));
        details(root, "");
        children(root, "");
        line("");
    }

    private void children(Node parent, String indent) {
        List<Node> children = parent.children;
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            boolean isLast = i == children.size() - 1;
            String prefix =
                    indent + (isLast ? look.glyphs().last() : look.glyphs().branch());
            line(spans.of(child, prefix, texts.line(child.span.getName()), false));
            String beneath = indent + (isLast ? "   " : look.glyphs().bar());
            details(child, beneath);
            children(child, beneath);
        }
    }

    private void details(Node node, String indent) {
        String own = node.children.isEmpty() ? "   " : look.glyphs().bar();
        spans.details(node).forEach(detail -> line(indent + own + detail));
    }

    @Override
    public void alone(Node node) {
        node.ended = true;
        String path = texts.line(String.join(look.glyphs().step(), node.path()));
        line(spans.of(node, "", path, true));
        details(node, "");
    }

    @Override
    public void alone(LogRecordData log) {
        String traceId = log.getSpanContext().isValid()
                ? "  " + look.dim(log.getSpanContext().getTraceId())
                : "";
        line(spans.log(log) + traceId);
    }

    /** Adds a line. */
    void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}

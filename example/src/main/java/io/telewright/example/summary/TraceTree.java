package io.telewright.example.summary;

import static java.util.stream.Collectors.groupingBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** A trace through all services as a tree, with a line for each span, event and log record. */
final class TraceTree {
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    /** The namespaces of what the services declare themselves; those of the conventions would fill the screen. */
    private static final List<String> OWN = List.of("order.", "card.", "payment.", "parcel.", "tenant.");

    private final Map<String, List<SpanData>> children;
    private final Map<String, List<LogRecordData>> logs;
    private final List<String> lines = new ArrayList<>();

    private TraceTree(List<SpanData> spans, List<LogRecordData> logs) {
        children = spans.stream()
                .sorted(Comparator.comparing(SpanData::getStartEpochNanos))
                .collect(groupingBy(SpanData::getParentSpanId));
        this.logs = logs.stream().collect(groupingBy(log -> log.getSpanContext().getSpanId()));
    }

    /** The lines of the trace that a span begins. */
    static List<String> of(SpanData root, Recorded recorded) {
        TraceTree tree = new TraceTree(
                recorded.spans().stream()
                        .filter(span -> span.getTraceId().equals(root.getTraceId()))
                        .toList(),
                recorded.logs().stream()
                        .filter(log -> log.getSpanContext().getTraceId().equals(root.getTraceId()))
                        .toList());
        tree.add(root, "", "");
        return tree.lines;
    }

    private void add(SpanData span, String before, String beneath) {
        lines.add(line(span, before));
        List<SpanData> inner = children.getOrDefault(span.getSpanId(), List.of());
        String margin = beneath + (inner.isEmpty() ? "   " : "│  ");
        if (span.getStatus().getStatusCode() == StatusCode.ERROR) {
            lines.add(margin + "✗ " + span.getAttributes().get(ERROR_TYPE));
        }
        for (LogRecordData log : logs.getOrDefault(span.getSpanId(), List.of())) {
            lines.add(margin + "• " + said(log));
        }
        for (int i = 0; i < inner.size(); i++) {
            boolean isLast = i == inner.size() - 1;
            add(inner.get(i), beneath + (isLast ? "└─ " : "├─ "), beneath + (isLast ? "   " : "│  "));
        }
    }

    private static String line(SpanData span, String before) {
        double millis = (span.getEndEpochNanos() - span.getStartEpochNanos()) / 1e6;
        return String.format(
                        Locale.ROOT,
                        "%-44s %7.1f ms  %-8s  %-8s  %s",
                        before + span.getName(),
                        millis,
                        span.getResource().getAttribute(SERVICE),
                        span.getKind() == SpanKind.INTERNAL ? "" : span.getKind(),
                        attributes(span))
                .stripTrailing();
    }

    private static String attributes(SpanData span) {
        StringJoiner pairs = new StringJoiner(" ");
        span.getAttributes().forEach((key, value) -> {
            if (OWN.stream().anyMatch(key.getKey()::startsWith)) {
                pairs.add(key.getKey() + "=" + value);
            }
        });
        return pairs.toString();
    }

    private static String said(LogRecordData log) {
        String body = log.getBodyValue() == null ? "" : log.getBodyValue().asString();
        return log.getSeverity() + " " + (log.getEventName() == null ? "" : log.getEventName() + "  ") + body;
    }
}

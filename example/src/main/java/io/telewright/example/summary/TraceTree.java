package io.telewright.example.summary;

import static java.util.stream.Collectors.groupingBy;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A trace through all services as a tree, with a line for each span, failure, event and log record, and one for links.
 *
 * <p>It is not the console of Telewright, because that one sees one process as its spans end, while this one has all services
 * of a trace at once and shows only their own attributes.
 */
final class TraceTree {
    /** The namespaces of what the services declare themselves; those of the conventions would fill the screen. */
    private static final List<String> OWN = List.of("order.", "card.", "payment.", "parcel.", "tenant.");

    private final Glyphs glyphs = Glyphs.ofStandardOutput();
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
        tree.add(root, "", "", Set.of());
        return tree.lines;
    }

    /**
     * Adds a span and those beneath it.
     *
     * @param before what is drawn before its name
     * @param beneath what is drawn before what belongs to it
     * @param known the attributes that stand above it in the tree, which are not repeated
     */
    private void add(SpanData span, String before, String beneath, Set<String> known) {
        Set<String> shown = new HashSet<>(known);
        lines.add(line(span, before, shown));
        List<SpanData> inner = children.getOrDefault(span.getSpanId(), List.of());
        String margin = beneath + (inner.isEmpty() ? "   " : glyphs.bar());
        if (span.getStatus().getStatusCode() == StatusCode.ERROR) {
            lines.add(margin + Paint.failure(glyphs.failure() + Keys.errorType(span)));
        }
        for (LogRecordData log : logs.getOrDefault(span.getSpanId(), List.of())) {
            lines.add(margin + Paint.event(glyphs.event() + said(log)));
        }
        if (span.getTotalRecordedLinks() > 0) {
            lines.add(margin + Paint.event(glyphs.link() + "linked to " + span.getTotalRecordedLinks() + " spans"));
        }
        for (int i = 0; i < inner.size(); i++) {
            boolean isLast = i == inner.size() - 1;
            add(
                    inner.get(i),
                    beneath + (isLast ? glyphs.last() : glyphs.branch()),
                    beneath + (isLast ? "   " : glyphs.bar()),
                    shown);
        }
    }

    private static String line(SpanData span, String before, Set<String> shown) {
        return String.format(
                        Locale.ROOT,
                        "%-38s %7.1f ms  %-8s  %-8s  %s",
                        before + span.getName(),
                        Keys.millis(span),
                        Keys.service(span.getResource()),
                        span.getKind() == SpanKind.INTERNAL ? "" : span.getKind(),
                        attributes(span, shown))
                .stripTrailing();
    }

    private static String attributes(SpanData span, Set<String> shown) {
        StringJoiner pairs = new StringJoiner(" ");
        span.getAttributes().forEach((key, value) -> {
            String pair = key.getKey() + "=" + value;
            if (OWN.stream().anyMatch(pair::startsWith) && shown.add(pair)) {
                pairs.add(pair);
            }
        });
        return pairs.toString();
    }

    private static String said(LogRecordData log) {
        String body = log.getBodyValue() == null ? "" : log.getBodyValue().asString();
        return log.getSeverity() + " " + (log.getEventName() == null ? "" : log.getEventName() + ": ") + body;
    }
}

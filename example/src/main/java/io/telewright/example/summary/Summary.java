package io.telewright.example.summary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What a run has emitted, on a few screens. */
public final class Summary {
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Recorded recorded;
    private final List<String> lines = new ArrayList<>();

    private Summary(Recorded recorded) {
        this.recorded = recorded;
    }

    /** The lines of the summary. */
    public static List<String> of(Recorded recorded) {
        Summary summary = new Summary(recorded);
        summary.slowestTrace();
        summary.metrics();
        summary.events();
        summary.errors();
        return summary.lines;
    }

    private void slowestTrace() {
        recorded.spans().stream()
                .filter(span -> !span.getParentSpanContext().isValid())
                .max(Comparator.comparing(Summary::nanos))
                .ifPresent(root -> {
                    heading("The slowest trace, " + root.getTraceId());
                    lines.addAll(TraceTree.of(root, recorded));
                });
    }

    private void metrics() {
        Table table = new Table();
        recorded.metrics().stream()
                .filter(metric -> !metric.isEmpty() && !metric.getName().startsWith("otel.sdk."))
                .collect(toMap(Summary::label, MetricRow::of, MetricRow::plus, TreeMap::new))
                .forEach((label, row) -> table.row(
                        label.name(), number(row.count()), row.mean(label.unit()), number(row.series()), "series"));
        heading("Metrics");
        lines.addAll(table.lines());
    }

    private record Label(String name, String unit) implements Comparable<Label> {
        @Override
        public int compareTo(Label other) {
            return name.compareTo(other.name);
        }
    }

    private static Label label(MetricData metric) {
        return new Label(metric.getName(), metric.getUnit());
    }

    private void events() {
        Table table = new Table();
        recorded.logs().stream()
                .collect(groupingBy(Summary::event, TreeMap::new, counting()))
                .forEach((event, count) -> table.row(event, number(count), ""));
        heading("Events and log records");
        lines.addAll(table.lines());
    }

    private static String event(LogRecordData log) {
        String name = log.getEventName() == null ? "(log of " + service(log) + ")" : log.getEventName();
        return String.format(Locale.ROOT, "%-5s %s", log.getSeverity(), name);
    }

    private static String service(LogRecordData log) {
        return String.valueOf(log.getResource().getAttribute(SERVICE));
    }

    private void errors() {
        Table table = new Table();
        recorded.spans().stream()
                .filter(span -> span.getStatus().getStatusCode() == StatusCode.ERROR)
                .collect(groupingBy(Summary::error, TreeMap::new, counting()))
                .forEach((error, count) -> table.row(error, number(count), ""));
        heading("Errors");
        lines.addAll(table.lines());
    }

    private static String error(SpanData span) {
        return String.format(
                Locale.ROOT,
                "%-9s %-14s %s",
                span.getResource().getAttribute(SERVICE),
                span.getName(),
                span.getAttributes().get(ERROR_TYPE));
    }

    private void heading(String text) {
        lines.add("");
        lines.add(text);
    }

    private static long nanos(SpanData span) {
        return span.getEndEpochNanos() - span.getStartEpochNanos();
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}

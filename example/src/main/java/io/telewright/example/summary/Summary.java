package io.telewright.example.summary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a run has emitted, on a few screens. */
public final class Summary {
    private static final String OF_THE_SDK = "otel.sdk.";

    private final Recorded recorded;
    private final List<String> lines = new ArrayList<>();

    private Summary(Recorded recorded) {
        this.recorded = recorded;
    }

    /** The lines of the summary. */
    public static List<String> of(Recorded recorded) {
        Summary summary = new Summary(recorded);
        summary.tree("The slowest trace", span -> true, Comparator.comparing(Keys::millis));
        summary.tree(
                "The largest batch, linked to the orders in it",
                span -> span.getTotalRecordedLinks() > 0,
                Comparator.comparing(SpanData::getTotalRecordedLinks));
        summary.metrics();
        summary.events();
        summary.errors();
        return summary.lines;
    }

    private void tree(String title, Predicate<SpanData> wanted, Comparator<SpanData> most) {
        recorded.spans().stream()
                .filter(span -> !span.getParentSpanContext().isValid())
                .filter(wanted)
                .max(most)
                .ifPresent(root -> {
                    heading(title + ": " + root.getTraceId());
                    lines.addAll(TraceTree.of(root, recorded));
                });
    }

    private void metrics() {
        Table table = new Table("name", "count or value", "mean", "series");
        recorded.metrics().stream()
                .filter(metric -> !metric.isEmpty() && !metric.getName().startsWith(OF_THE_SDK))
                .collect(toMap(Label::of, MetricRow::of, MetricRow::plus, TreeMap::new))
                .forEach((label, row) ->
                        table.row(label.name(), number(row.count()), row.mean(label.unit()), number(row.series())));
        heading("Metrics");
        lines.addAll(table.lines());
    }

    private record Label(String name, String unit) implements Comparable<Label> {
        static Label of(MetricData metric) {
            return new Label(metric.getName(), metric.getUnit());
        }

        @Override
        public int compareTo(Label other) {
            return name.compareTo(other.name);
        }
    }

    private void events() {
        Table table = new Table(event("severity", "name"), "count");
        recorded.logs().stream()
                .collect(groupingBy(Summary::event, TreeMap::new, counting()))
                .forEach((event, count) -> table.row(event, number(count)));
        heading("Events and log records");
        lines.addAll(table.lines());
    }

    private static String event(LogRecordData log) {
        String name = log.getEventName() == null ? "the log of " + Keys.service(log.getResource()) : log.getEventName();
        return event(log.getSeverity().name(), name);
    }

    private static String event(String severity, String name) {
        return String.format(Locale.ROOT, "%-8s  %s", severity, name);
    }

    private void errors() {
        Table table = new Table(error("service", "span", "error.type"), "count");
        recorded.spans().stream()
                .filter(span -> span.getStatus().getStatusCode() == StatusCode.ERROR)
                .collect(groupingBy(Summary::error, TreeMap::new, counting()))
                .forEach((error, count) -> table.row(error, number(count)));
        heading("Errors");
        lines.addAll(table.lines());
    }

    private static String error(SpanData span) {
        return error(Keys.service(span.getResource()), span.getName(), Keys.errorType(span));
    }

    private static String error(String service, String span, String type) {
        return String.format(Locale.ROOT, "%-8s  %-13s  %s", service, span, type);
    }

    private void heading(String text) {
        lines.add("");
        lines.add(Paint.heading(text));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}

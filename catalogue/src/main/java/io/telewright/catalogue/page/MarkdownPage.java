package io.telewright.catalogue.page;

import static java.util.stream.Collectors.joining;

import io.telewright.catalogue.Attribute;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.Event;
import io.telewright.catalogue.Metric;
import io.telewright.catalogue.Span;
import io.telewright.catalogue.Use;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A catalogue as Markdown, for a repository. */
public final class MarkdownPage {
    private MarkdownPage() {}

    /** The text. */
    public static String text(Catalogue catalogue) {
        return Stream.of(
                        "# Telemetry catalogue\n",
                        table(
                                "Spans",
                                "name | kind | meaning | attributes | source",
                                catalogue.spans(),
                                it -> span(it)),
                        table(
                                "Metrics",
                                "name | instrument | unit | convention | meaning | attributes | source",
                                catalogue.metrics(),
                                it -> metric(it)),
                        table(
                                "Events",
                                "name | severity | convention | meaning | attributes | source",
                                catalogue.events(),
                                it -> event(it)),
                        table(
                                "Attributes",
                                "key | type | convention | sensitive | meaning | values | source",
                                catalogue.attributes(),
                                it -> attribute(it)))
                .filter(section -> !section.isEmpty())
                .collect(joining("\n"));
    }

    private static <T> String table(String title, String columns, List<T> rows, Function<T, Stream<String>> cells) {
        if (rows.isEmpty()) {
            return "";
        }
        String line = columns.replaceAll("[^|]+", "---");
        return rows.stream()
                .map(row -> cells.apply(row).collect(joining(" | ", "| ", " |\n")))
                .collect(joining("", "## " + title + "\n\n| " + columns + " |\n|" + line + "|\n", ""));
    }

    private static Stream<String> span(Span span) {
        return Stream.of(
                code(span.name()), span.kind(), escaped(span.brief()), uses(span.attributes()), codes(span.sources()));
    }

    private static Stream<String> metric(Metric metric) {
        String buckets = metric.buckets().isEmpty()
                ? ""
                : "; buckets " + metric.buckets().stream().map(String::valueOf).collect(joining(", "));
        return Stream.of(
                code(metric.name()),
                metric.instrument().replace('_', ' ') + buckets,
                metric.unit().isEmpty() ? "" : code(metric.unit()),
                convention(metric.convention()),
                escaped(metric.brief()),
                uses(metric.attributes()),
                codes(metric.sources()));
    }

    private static Stream<String> event(Event event) {
        return Stream.of(
                code(event.name()),
                String.join(", ", event.severities()),
                convention(event.convention()),
                escaped(event.brief()),
                uses(event.attributes()),
                codes(event.sources()));
    }

    private static Stream<String> attribute(Attribute attribute) {
        String values = attribute.values().isEmpty()
                ? String.join("; ", attribute.bounds())
                : codes(attribute.values().stream().map(value -> value.value()).toList());
        return Stream.of(
                code(attribute.key()),
                attribute.type().replace("_array", "[]"),
                convention(attribute.convention()),
                attribute.sensitive() ? "looks so" : "",
                escaped(attribute.brief()),
                values,
                codes(attribute.sources()));
    }

    private static String convention(String stability) {
        return stability.isEmpty() ? "none" : stability.replace('_', ' ');
    }

    private static String uses(List<Use> uses) {
        return codes(uses.stream().map(Use::key).toList());
    }

    private static String codes(List<String> texts) {
        return texts.stream().map(MarkdownPage::code).collect(joining(", "));
    }

    private static String code(String text) {
        return "`" + text.replace("`", "'").replace("|", "\\|").replaceAll("\\s", " ") + "`";
    }

    /** Text of a Javadoc comment in a cell of a table: nothing of it is Markdown or HTML. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}

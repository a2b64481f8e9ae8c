package io.telewright.internal.console;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.internal.conventions.Conventions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one span: its own line, and the lines below it about its failure, events and links. */
final class SpanLines {
    static final int NAME_WIDTH = 42;
    private static final int DURATION_WIDTH = 9;
    private static final int KIND_WIDTH = 8;
    private static final int SERVICE_WIDTH = 12;

    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey(Conventions.ERROR_TYPE);
    private static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey(Conventions.EXCEPTION_TYPE);
    private static final AttributeKey<String> EXCEPTION_MESSAGE = AttributeKey.stringKey(Conventions.EXCEPTION_MESSAGE);
    private static final AttributeKey<String> SERVICE_NAME = AttributeKey.stringKey(Conventions.SERVICE_NAME);

    private final Look look;
    private final Texts texts;

    SpanLines(Look look, Texts texts) {
        this.look = look;
        this.texts = texts;
    }

    /**
     * The line of a span.
     *
     * @param prefix the lines of the tree before its name
     * @param name its name, or its path where it stands alone
     * @param tracePrefix whether the line names service and trace
     */
    String of(Node node, String prefix, String name, boolean tracePrefix) {
        SpanData span = node.span.toSpanData();
        String duration = node.ended ? texts.duration(span.getEndEpochNanos() - span.getStartEpochNanos()) : "open";
        StringBuilder line = new StringBuilder()
                .append(prefix)
                .append(tracePrefix ? look.strong(name) : name)
                .append(" ".repeat(Math.max(1, NAME_WIDTH - prefix.length() - name.length())))
                .append(
                        node.ended
                                ? look.dim(right(duration, DURATION_WIDTH))
                                : look.event(right(duration, DURATION_WIDTH)))
                .append("  ")
                .append(look.kind(left(
                        span.getKind() == SpanKind.INTERNAL
                                ? ""
                                : span.getKind().name(),
                        KIND_WIDTH)));
        if (tracePrefix) {
            String service = span.getResource().getAttribute(SERVICE_NAME);
            line.append(' ')
                    .append(left(texts.line(service == null ? "" : service), SERVICE_WIDTH))
                    .append(' ')
                    .append(look.dim(span.getTraceId()));
        }
        String attributes = texts.of(span.getAttributes(), hasFailed(span) ? Set.of(Conventions.ERROR_TYPE) : Set.of());
        return (attributes.isEmpty() ? line : line.append(' ').append(attributes))
                .toString()
                .stripTrailing();
    }

    /** The lines below a span. */
    List<String> details(Node node) {
        SpanData span = node.span.toSpanData();
        List<String> details = new ArrayList<>();
        if (hasFailed(span)) {
            details.add(look.failure(look.glyphs().failure() + " " + failure(span)));
        }
        span.getEvents().stream()
                .filter(event -> !(hasFailed(span) && event.getName().equals(Conventions.EXCEPTION)))
                .map(this::event)
                .forEach(details::add);
        Attributes failure = hasFailed(span) ? said(span) : Attributes.empty();
        node.logs.stream().map(log -> log(log, failure)).forEach(details::add);
        span.getLinks().stream().map(this::link).forEach(details::add);
        return details;
    }

    private static boolean hasFailed(SpanData span) {
        return span.getStatus().getStatusCode() == StatusCode.ERROR;
    }

    /** The exception that the span failed with, if it has one, else its error type and description. */
    private String failure(SpanData span) {
        Attributes said = said(span);
        String type = said.get(EXCEPTION_TYPE);
        String errorType = said.get(ERROR_TYPE);
        if (type == null) {
            return joined(errorType, span.getStatus().getDescription());
        }
        String name = type.substring(type.lastIndexOf('.') + 1);
        return joined(
                errorType == null || errorType.equals(type) ? name : errorType + " (" + name + ")",
                said.get(EXCEPTION_MESSAGE));
    }

    /** What the line of a failure says: the last exception, and the error type. */
    private static Attributes said(SpanData span) {
        return span.getEvents().stream()
                .filter(event -> event.getName().equals(Conventions.EXCEPTION))
                .reduce((before, last) -> last)
                .map(EventData::getAttributes)
                .orElse(Attributes.empty())
                .toBuilder()
                .put(ERROR_TYPE, span.getAttributes().get(ERROR_TYPE))
                .build();
    }

    private String joined(@Nullable String type, @Nullable String message) {
        String name = type == null || type.isEmpty() ? "error" : texts.line(type);
        return message == null || message.isEmpty() ? name : name + ": " + texts.line(message);
    }

    private String event(EventData event) {
        return mark(look.glyphs().event(), texts.line(event.getName()), event.getAttributes());
    }

    /** The line of a log record: an event has a name, any other record a body. */
    String log(LogRecordData log) {
        return log(log, Attributes.empty());
    }

    private String log(LogRecordData log, Attributes failure) {
        String severity = log.getSeverityText() != null
                ? log.getSeverityText()
                : log.getSeverity().getSeverityNumber() == 0
                        ? ""
                        : log.getSeverity().name();
        String name = log.getEventName();
        String body =
                log.getBodyValue() == null ? "" : texts.line(log.getBodyValue().asString());
        String said =
                name == null || name.isEmpty() ? body : body.isEmpty() || body.equals(name) ? name : name + " " + body;
        return mark(look.glyphs().event(), (severity + " " + said).strip(), log.getAttributes(), failure);
    }

    private String link(LinkData link) {
        return mark(
                look.glyphs().link(), "link to trace " + link.getSpanContext().getTraceId(), link.getAttributes());
    }

    private String mark(String glyph, String text, Attributes attributes) {
        return mark(glyph, text, attributes, Attributes.empty());
    }

    /** A line without a stack trace, which does not fit on it, and without what the line of the failure above it says. */
    private String mark(String glyph, String text, Attributes attributes, Attributes failure) {
        Set<String> without = new HashSet<>(Set.of(Conventions.EXCEPTION_STACKTRACE));
        attributes.forEach((key, value) -> {
            if (value.equals(failure.get(key))) {
                without.add(key.getKey());
            }
        });
        String pairs = texts.of(attributes, without);
        return look.event(glyph + " " + text) + (pairs.isEmpty() ? "" : "  " + pairs);
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}

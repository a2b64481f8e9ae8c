package io.telewright.testing;

import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Spans, log records and points in words, for messages. */
final class Described {
    private Described() {}

    static String span(SpanData span) {
        return "span '" + span.getName() + "' " + span.getKind() + " "
                + span.getStatus().getStatusCode() + " "
                + span.getAttributes() + events(span) + " of "
                + span.getInstrumentationScopeInfo().getName();
    }

    private static String events(SpanData span) {
        return span.getEvents().isEmpty()
                ? ""
                : span.getEvents().stream()
                        .map(event -> event.getName() + event.getAttributes())
                        .collect(Collectors.joining(", ", " with events ", ""));
    }

    static String log(LogRecordData log) {
        return "event '" + log.getEventName() + "' " + log.getSeverity() + " "
                + (log.getBodyValue() == null ? "" : "\"" + log.getBodyValue().asString() + "\" ")
                + log.getAttributes() + " of "
                + log.getInstrumentationScopeInfo().getName();
    }

    static String point(MetricPoint point) {
        return "metric '" + point.metric().getName() + "' " + point.metric().getType() + " in '"
                + point.metric().getUnit() + "' "
                + point.point().getAttributes() + " of "
                + point.metric().getInstrumentationScopeInfo().getName();
    }

    static <T> String lines(List<T> all, Function<T, String> words) {
        return all.stream().map(each -> "\n  " + words.apply(each)).collect(Collectors.joining());
    }
}

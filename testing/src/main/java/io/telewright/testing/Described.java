package io.telewright.testing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.PointData;
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
                + attributes(span.getAttributes()) + events(span) + links(span) + " of "
                + span.getInstrumentationScopeInfo().getName();
    }

    private static String events(SpanData span) {
        return span.getEvents().isEmpty()
                ? ""
                : span.getEvents().stream()
                        .map(event -> event.getName() + attributes(event.getAttributes()))
                        .collect(Collectors.joining(", ", " with events ", ""));
    }

    private static String links(SpanData span) {
        return span.getTotalRecordedLinks() == 0 ? "" : " with " + span.getTotalRecordedLinks() + " links";
    }

    /** The SDK's attributes of a span are a map with a text of its own. */
    private static Attributes attributes(Attributes attributes) {
        return attributes.toBuilder().build();
    }

    private static String value(PointData point) {
        if (point instanceof LongPointData number) {
            return Long.toString(number.getValue());
        }
        if (point instanceof DoublePointData number) {
            return Double.toString(number.getValue());
        }
        return point instanceof HistogramPointData histogram
                ? histogram.getCounts() + " values up to " + histogram.getBoundaries()
                : point.toString();
    }

    static String log(LogRecordData log) {
        return "event '" + log.getEventName() + "' " + log.getSeverity() + " "
                + (log.getBodyValue() == null ? "" : "\"" + log.getBodyValue().asString() + "\" ")
                + attributes(log.getAttributes()) + " of "
                + log.getInstrumentationScopeInfo().getName();
    }

    static String point(MetricPoint point) {
        return "metric '" + point.metric().getName() + "' " + point.metric().getType() + " in '"
                + point.metric().getUnit() + "' "
                + attributes(point.point().getAttributes()) + " " + value(point.point()) + " of "
                + point.metric().getInstrumentationScopeInfo().getName();
    }

    static <T> String lines(List<T> all, Function<T, String> words) {
        return all.stream().map(each -> "\n  " + words.apply(each)).collect(Collectors.joining());
    }
}

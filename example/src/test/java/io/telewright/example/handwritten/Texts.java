package io.telewright.example.handwritten;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.testing.RecordedTelemetry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was recorded, as texts that are equal for two runs that recorded the same. They leave out times, stack traces and
 * the ids of messages, and have the names of spans in place of their ids.
 */
public final class Texts {
    private static final AttributeKey<String> STACK_TRACE = AttributeKey.stringKey("exception.stacktrace");
    private static final Pattern MESSAGE_ID = Pattern.compile("ID:[0-9a-f-]{36}");

    private Texts() {}

    public static List<String> ofSpans(RecordedTelemetry recorded) {
        return recorded.spans().stream()
                .map(span -> text(
                        span.getInstrumentationScopeInfo(),
                        span.getName(),
                        span.getKind(),
                        place(recorded, span.getParentSpanContext()),
                        span.getStatus(),
                        sorted(span.getAttributes()),
                        span.getLinks().stream()
                                .map(link -> place(recorded, link.getSpanContext()) + link.getAttributes())
                                .toList(),
                        span.getEvents().stream()
                                .map(event -> event.getName() + sorted(event.getAttributes()))
                                .toList()))
                .sorted()
                .toList();
    }

    public static List<String> ofLogs(RecordedTelemetry recorded) {
        return recorded.logs().stream().map(log -> text(recorded, log)).sorted().toList();
    }

    private static String text(RecordedTelemetry recorded, LogRecordData log) {
        return text(
                log.getInstrumentationScopeInfo(),
                log.getEventName(),
                log.getSeverity(),
                log.getSeverityText(),
                log.getBodyValue().asString(),
                sorted(log.getAttributes()),
                place(recorded, log.getSpanContext()));
    }

    public static List<String> ofMetrics(RecordedTelemetry recorded) {
        return recorded.metrics().stream()
                .flatMap(metric -> metric.getData().getPoints().stream()
                        .map(point -> text(
                                metric.getInstrumentationScopeInfo(),
                                metric.getName(),
                                metric.getUnit(),
                                metric.getDescription(),
                                metric.getType(),
                                point.getAttributes(),
                                measured(metric, point))))
                .sorted()
                .toList();
    }

    private static String measured(MetricData metric, PointData point) {
        if (point instanceof HistogramPointData histogram) {
            String sum = metric.getUnit().equals("s") ? "some time" : Double.toString(histogram.getSum());
            return histogram.getBoundaries() + " " + histogram.getCount() + " " + sum;
        }
        return Long.toString(((LongPointData) point).getValue());
    }

    /** The baggage of the code that runs now. */
    public static String ofCurrentBaggage() {
        return Baggage.current().asMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue(), (a, b) -> b, TreeMap::new))
                .toString();
    }

    /** The sender that a message names: one of the recorded spans. */
    public static String ofSender(RecordedTelemetry recorded, String traceparent) {
        return recorded.spans().stream()
                .filter(span -> traceparent.contains(span.getTraceId() + "-" + span.getSpanId()))
                .map(SpanData::getName)
                .collect(Collectors.joining());
    }

    private static String place(RecordedTelemetry recorded, SpanContext place) {
        return recorded.spans().stream()
                .filter(span -> span.getSpanContext().getSpanId().equals(place.getSpanId()))
                .map(SpanData::getName)
                .findFirst()
                .orElse(place.getTraceId() + "-" + place.getSpanId());
    }

    /** The attributes of a span have the order of a hash map. */
    private static Attributes sorted(Attributes attributes) {
        return attributes.toBuilder().remove(STACK_TRACE).build();
    }

    private static String text(Object... parts) {
        return MESSAGE_ID.matcher(Stream.of(parts).toList().toString()).replaceAll("a message");
    }
}

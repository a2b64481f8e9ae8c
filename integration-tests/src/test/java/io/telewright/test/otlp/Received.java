package io.telewright.test.otlp;

import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.resource.v1.Resource;

/** One span, metric or log record that arrived, with the resource and the scope that it arrived under. */
public sealed interface Received permits ReceivedSpan, ReceivedMetric, ReceivedLogRecord {
    /** Whose telemetry it is. */
    Resource resource();

    /** Which instrumentation it comes from. */
    InstrumentationScope scope();

    /** What it is called: the span's, the metric's or the event's name. */
    String name();
}

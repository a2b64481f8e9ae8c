package io.telewright.example.summary;

import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;

/** What the services of this process have emitted. */
public record Recorded(List<SpanData> spans, List<LogRecordData> logs, List<MetricData> metrics) {}

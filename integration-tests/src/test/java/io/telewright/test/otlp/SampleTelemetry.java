package io.telewright.test.otlp;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.google.protobuf.ByteString;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.Sum;
import io.opentelemetry.proto.trace.v1.Status;
import io.opentelemetry.sdk.OpenTelemetrySdk;

/** One span, one metric and one log record: how the SDK is told, and what then has to arrive. */
final class SampleTelemetry {
    static final String SCOPE = "shop";
    private static final AttributeKey<String> COUNTRY = AttributeKey.stringKey("country");
    private static final KeyValue RECEIVED_COUNTRY = KeyValue.newBuilder()
            .setKey("country")
            .setValue(AnyValue.newBuilder().setStringValue("NO"))
            .build();

    /** The sampled and random flags of W3C Trace Context, and OTLP's own: it is known that the parent is not remote. */
    private static final int SPAN_FLAGS = 0x103;

    private static final int LOG_RECORD_FLAGS = 0x03;

    private SampleTelemetry() {}

    /** Returns the context of the span, which the log record is in too. */
    static SpanContext emit(OpenTelemetrySdk sdk) {
        Span span = emitSpan(sdk);
        emitMetric(sdk);
        emitLogRecord(sdk, span);
        return span.getSpanContext();
    }

    private static Span emitSpan(OpenTelemetrySdk sdk) {
        Span span = sdk.getTracer(SCOPE)
                .spanBuilder("checkout")
                .setSpanKind(SpanKind.SERVER)
                .setStartTimestamp(1_000, NANOSECONDS)
                .setAttribute(COUNTRY, "NO")
                .startSpan();
        span.end(2_000, NANOSECONDS);
        return span;
    }

    private static void emitMetric(OpenTelemetrySdk sdk) {
        sdk.getMeter(SCOPE).counterBuilder("orders").setUnit("{order}").build().add(3, Attributes.of(COUNTRY, "NO"));
    }

    private static void emitLogRecord(OpenTelemetrySdk sdk, Span span) {
        sdk.getLogsBridge()
                .get(SCOPE)
                .logRecordBuilder()
                .setContext(Context.root().with(span))
                .setTimestamp(3_000, NANOSECONDS)
                .setObservedTimestamp(4_000, NANOSECONDS)
                .setSeverity(Severity.WARN)
                .setEventName("order.rejected")
                .setBody("Order rejected")
                .setAttribute(COUNTRY, "NO")
                .emit();
    }

    static io.opentelemetry.proto.trace.v1.Span expectedSpan(SpanContext context) {
        return io.opentelemetry.proto.trace.v1.Span.newBuilder()
                .setTraceId(ByteString.copyFrom(context.getTraceIdBytes()))
                .setSpanId(ByteString.copyFrom(context.getSpanIdBytes()))
                .setFlags(SPAN_FLAGS)
                .setName("checkout")
                .setKind(io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_SERVER)
                .setStartTimeUnixNano(1_000)
                .setEndTimeUnixNano(2_000)
                .addAttributes(RECEIVED_COUNTRY)
                .setStatus(Status.getDefaultInstance())
                .build();
    }

    /** The times are the SDK's clock: they are taken from what arrived. */
    static Metric expectedMetric(Metric received) {
        NumberDataPoint times = received.getSum().getDataPoints(0);
        NumberDataPoint point = NumberDataPoint.newBuilder()
                .setStartTimeUnixNano(times.getStartTimeUnixNano())
                .setTimeUnixNano(times.getTimeUnixNano())
                .setAsInt(3)
                .addAttributes(RECEIVED_COUNTRY)
                .build();
        return Metric.newBuilder()
                .setName("orders")
                .setUnit("{order}")
                .setSum(Sum.newBuilder()
                        .setIsMonotonic(true)
                        .setAggregationTemporality(AggregationTemporality.AGGREGATION_TEMPORALITY_CUMULATIVE)
                        .addDataPoints(point))
                .build();
    }

    static LogRecord expectedLogRecord(SpanContext context) {
        return LogRecord.newBuilder()
                .setTraceId(ByteString.copyFrom(context.getTraceIdBytes()))
                .setSpanId(ByteString.copyFrom(context.getSpanIdBytes()))
                .setFlags(LOG_RECORD_FLAGS)
                .setTimeUnixNano(3_000)
                .setObservedTimeUnixNano(4_000)
                .setSeverityNumber(SeverityNumber.SEVERITY_NUMBER_WARN)
                .setEventName("order.rejected")
                .setBody(AnyValue.newBuilder().setStringValue("Order rejected"))
                .addAttributes(RECEIVED_COUNTRY)
                .build();
    }
}

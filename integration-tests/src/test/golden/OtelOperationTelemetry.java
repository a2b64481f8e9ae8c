package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.event.Events;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.Spans;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Records what {@link OperationTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelOperationTelemetry implements OperationTelemetry {
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Tracer tracer;

  private final Meter meter;

  private final Logger logger;

  private final DoubleHistogram parcelDeliveryDuration;

  private final TextDimension parcelDeliveryDurationErrorTypeDimension;

  private final SeriesTable parcelDeliveryDurationTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelOperationTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Severity.class, SpanKind.class, Faults.class, Outcome.class, Scopes.class,
        Events.class, Dimensions.class, Durations.class, Instruments.class, Measurements.class,
        Spans.class, TimeUnit.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.OperationTelemetry");
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.OperationTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.OperationTelemetry");
    parcelDeliveryDuration = meter.histogramBuilder("parcel.delivery.duration")
        .setUnit("s")
        .setDescription("Delivers a parcel.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    parcelDeliveryDurationErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.OperationTelemetry", "parcel.delivery.duration",
        ERROR_TYPE, 20);
    parcelDeliveryDurationTable = SeriesTable.of(parcelDeliveryDuration,
        parcelDeliveryDurationErrorTypeDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelOperationTelemetry() {
    this(Defaults.openTelemetry(OtelOperationTelemetry.class));
  }

  @Override
  public String delivering(Callable<String> body) throws Exception {
    if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(parcelDeliveryDuration)
        && !Events.isEnabled(logger, Severity.INFO)) {
      return body.call();
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "deliver parcel", SpanKind.INTERNAL, parent);
    long started = Durations.start(span);
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      String result = body.call();
      deliveringEnded(context, span, started, null);
      return result;
    } catch (Throwable thrown) {
      deliveringEnded(context, span, started, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  private void deliveringEnded(Context context, Span span, long started, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      String errorType = outcome.errorType(thrown);
      Measurements.record(parcelDeliveryDuration, Durations.of(span, started, TimeUnit.SECONDS),
          parcelDeliveryDurationSeries(errorType), context);
      if (outcome.failed() && Events.isEnabled(logger, Severity.INFO, context)) {
        LogRecordBuilder event = Events.begin(logger, "parcel.returned", Severity.INFO, context);
        Events.setBody(event, "parcel.returned");
        Events.set(event, ERROR_TYPE, errorType);
        Events.emit(event, thrown);
      }
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(OtelOperationTelemetry.class, fault);
    }
  }

  private Object parcelDeliveryDurationSeries(String errorType) {
    return Dimensions.at(parcelDeliveryDurationTable, Dimensions.row(0, parcelDeliveryDurationErrorTypeDimension, errorType));
  }
}

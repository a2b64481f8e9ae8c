package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Logger;
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
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.Spans;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Instruments {@link TrackingService}.
 */
@SuppressWarnings("exports")
public class InstrumentedTrackingService implements TrackingService {
  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final TrackingService delegate;

  private final Tracer tracer;

  private final Meter meter;

  private final Logger logger;

  private final DoubleHistogram parcelTrackingDuration;

  private final TextDimension parcelTrackingDurationErrorTypeDimension;

  private final SeriesTable parcelTrackingDurationTable;

  /**
   * Wraps an object and records to the given OpenTelemetry.
   */
  public InstrumentedTrackingService(TrackingService delegate, OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Outcome.class, Scopes.class, CompletionStages.class,
        Dimensions.class, Durations.class, Instruments.class, Measurements.class, Spans.class,
        CompletionStage.class, TimeUnit.class);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.TrackingService");
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.TrackingService");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.TrackingService");
    parcelTrackingDuration = meter.histogramBuilder("parcel.tracking.duration")
        .setUnit("s")
        .setDescription("Finds out where a parcel is.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    parcelTrackingDurationErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.TrackingService", "parcel.tracking.duration",
        ERROR_TYPE, 20);
    parcelTrackingDurationTable = SeriesTable.of(parcelTrackingDuration,
        parcelTrackingDurationErrorTypeDimension);
  }

  /**
   * Wraps an object and records to what Telewright was configured with.
   */
  public InstrumentedTrackingService(TrackingService delegate) {
    this(delegate, Defaults.openTelemetry(InstrumentedTrackingService.class));
  }

  @Override
  public CompletionStage<String> track(String id) {
    if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(parcelTrackingDuration)) {
      return delegate.track(id);
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "TrackingService.track", SpanKind.INTERNAL, parent);
    long started = Durations.start(span);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      CompletionStage<String> result = delegate.track(id);
      try {
        return CompletionStages.ending(
            result, (value, thrown) -> trackEnded(context, span, started, thrown));
      } catch (Throwable fault) {
        Faults.report(InstrumentedTrackingService.class, fault);
        trackEnded(context, span, started, null);
      }
      return result;
    } catch (Throwable thrown) {
      trackEnded(context, span, started, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  @Override
  public String toString() {
    return "InstrumentedTrackingService[" + delegate + "]";
  }

  private void trackEnded(Context context, Span span, long started, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      String errorType = outcome.errorType(thrown);
      Spans.end(span);
      Measurements.record(parcelTrackingDuration, Durations.of(span, started, TimeUnit.SECONDS),
          parcelTrackingDurationSeries(errorType), context);
    } catch (Throwable fault) {
      Faults.report(InstrumentedTrackingService.class, fault);
    }
  }

  private Object parcelTrackingDurationSeries(String errorType) {
    return Dimensions.at(parcelTrackingDurationTable, Dimensions.row(0, parcelTrackingDurationErrorTypeDimension, errorType));
  }
}

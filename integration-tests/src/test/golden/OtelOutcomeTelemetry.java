package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
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
import io.telewright.support.metric.AttributeTable;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.Spans;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * Records what {@link OutcomeTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelOutcomeTelemetry implements OutcomeTelemetry {
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Tracer tracer;

  private final Meter meter;

  private final Logger logger;

  private final DoubleHistogram parcelWeighingDuration;

  private final TextDimension parcelWeighingDurationErrorTypeDimension;

  private final AttributeTable parcelWeighingDurationTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelOutcomeTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Outcome.class, Scopes.class, Dimensions.class,
        Durations.class, Instruments.class, Measurements.class, Spans.class, TimeUnit.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.OutcomeTelemetry");
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.OutcomeTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.OutcomeTelemetry");
    parcelWeighingDuration = meter.histogramBuilder("parcel.weighing.duration")
        .setUnit("s")
        .setDescription("Weighs a parcel.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    parcelWeighingDurationErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.OutcomeTelemetry", "parcel.weighing.duration",
        ERROR_TYPE, 20);
    parcelWeighingDurationTable = new AttributeTable(parcelWeighingDurationErrorTypeDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelOutcomeTelemetry() {
    this(Defaults.openTelemetry(OtelOutcomeTelemetry.class));
  }

  @Override
  public OutcomeTelemetry.Weight weighing(Callable<OutcomeTelemetry.Weight> body) throws Exception {
    if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(parcelWeighingDuration)) {
      return body.call();
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "weigh parcel", SpanKind.INTERNAL, parent);
    long started = Durations.start(span);
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(context);
    try {
      OutcomeTelemetry.Weight result = body.call();
      weighingEnded(context, span, started, result, null);
      return result;
    } catch (Throwable thrown) {
      weighingEnded(context, span, started, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope);
    }
  }

  private void weighingEnded(Context context, Span span, long started, Object result,
      Throwable thrown) {
    try {
      String judgement = thrown == null ? resultErrorType(result) : exceptionErrorType(Outcome.exception(thrown));
      Outcome outcome = Outcome.of(thrown).judged(judgement);
      String errorType = outcome.errorType(thrown, judgement);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown, errorType);
      }
      Spans.end(span);
      Measurements.record(parcelWeighingDuration, Durations.of(span, started, TimeUnit.SECONDS),
          parcelWeighingDurationAttributes(errorType), context);
    } catch (Throwable fault) {
      Faults.report(OtelOutcomeTelemetry.class, fault);
    }
  }

  private Attributes parcelWeighingDurationAttributes(String errorType) {
    return Dimensions.at(parcelWeighingDurationTable, Dimensions.row(0, parcelWeighingDurationErrorTypeDimension, errorType));
  }

  private static String errorTypeOfTooHeavy(OutcomeTelemetry.Weight.TooHeavy tooHeavy) {
    try {
      return OutcomeTelemetry.of(tooHeavy);
    } catch (Throwable fault) {
      Faults.report(OtelOutcomeTelemetry.class, "OutcomeTelemetry.of", fault);
      return null;
    }
  }

  private static String resultErrorType(Object result) {
    return result instanceof OutcomeTelemetry.Weight.TooHeavy tooHeavy ? errorTypeOfTooHeavy(tooHeavy) : null;
  }

  private static String errorTypeOfIllegalStateException(
      IllegalStateException illegalStateException) {
    try {
      return OutcomeTelemetry.of(illegalStateException);
    } catch (Throwable fault) {
      Faults.report(OtelOutcomeTelemetry.class, "OutcomeTelemetry.of", fault);
      return Outcome.className(illegalStateException);
    }
  }

  private static String exceptionErrorType(Throwable exception) {
    if (exception instanceof CancellationException) {
      return null;
    }
    return exception instanceof IllegalStateException illegalStateException ? errorTypeOfIllegalStateException(illegalStateException) : null;
  }
}

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
import io.telewright.support.Values;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.Spans;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Records what {@link ThrownTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelThrownTelemetry implements ThrownTelemetry {
  private static final AttributeKey<String> DB_RESPONSE_STATUS_CODE = AttributeKey.stringKey("db.response.status_code");

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Tracer tracer;

  private final Meter meter;

  private final Logger logger;

  private final DoubleHistogram parcelLookupDuration;

  private final TextDimension parcelLookupDurationDbResponseStatusCodeDimension;

  private final TextDimension parcelLookupDurationErrorTypeDimension;

  private final SeriesTable parcelLookupDurationTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelThrownTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, Faults.class, Outcome.class, Scopes.class, Values.class,
        Dimensions.class, Durations.class, Instruments.class, Measurements.class, Spans.class,
        TimeUnit.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.golden.ThrownTelemetry");
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.ThrownTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.ThrownTelemetry");
    parcelLookupDuration = meter.histogramBuilder("parcel.lookup.duration")
        .setUnit("s")
        .setDescription("Looks a parcel up.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    parcelLookupDurationDbResponseStatusCodeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.ThrownTelemetry", "parcel.lookup.duration",
        DB_RESPONSE_STATUS_CODE, 21, "none");
    parcelLookupDurationErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.ThrownTelemetry", "parcel.lookup.duration", ERROR_TYPE,
        20);
    parcelLookupDurationTable = SeriesTable.of(parcelLookupDuration,
        parcelLookupDurationDbResponseStatusCodeDimension, parcelLookupDurationErrorTypeDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelThrownTelemetry() {
    this(Defaults.openTelemetry(OtelThrownTelemetry.class));
  }

  @Override
  public String lookingUp(Callable<String> body) throws Exception {
    if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(parcelLookupDuration)) {
      return body.call();
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "look up parcel", SpanKind.INTERNAL, parent);
    long started = Durations.start(span);
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      String result = body.call();
      lookingUpEnded(context, span, started, null);
      return result;
    } catch (Throwable thrown) {
      lookingUpEnded(context, span, started, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  private void lookingUpEnded(Context context, Span span, long started, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      String dbResponseStatusCode = Values.first(readDbResponseStatusCode(thrown),
          Outcome.exception(thrown) != null ? "none" : null);
      if (Spans.isRecording(span)) {
        Spans.set(span, DB_RESPONSE_STATUS_CODE, dbResponseStatusCode);
      }
      String errorType = outcome.errorType(thrown);
      Spans.end(span);
      Measurements.record(parcelLookupDuration, Durations.of(span, started, TimeUnit.SECONDS),
          parcelLookupDurationSeries(dbResponseStatusCode, errorType), context);
    } catch (Throwable fault) {
      Faults.report(OtelThrownTelemetry.class, fault);
    }
  }

  private Object parcelLookupDurationSeries(String dbResponseStatusCode, String errorType) {
    long row = Dimensions.row(0, parcelLookupDurationDbResponseStatusCodeDimension, dbResponseStatusCode);
    return Dimensions.at(parcelLookupDurationTable, Dimensions.row(row, parcelLookupDurationErrorTypeDimension, errorType));
  }

  private static String readDbResponseStatusCode(Throwable failure) {
    try {
      if (!(Outcome.exception(failure) instanceof SQLException exception)) {
        return null;
      }
      return exception.getSQLState();
    } catch (Throwable thrown) {
      Faults.report(OtelThrownTelemetry.class, DB_RESPONSE_STATUS_CODE, thrown);
      return null;
    }
  }
}

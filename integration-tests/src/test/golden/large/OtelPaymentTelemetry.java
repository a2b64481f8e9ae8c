package io.telewright.test.declared;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
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
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.event.Events;
import io.telewright.support.metric.BooleanDimension;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.EnumDimension;
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
 * Records what {@link PaymentTelemetry} declares.
 */
class OtelPaymentTelemetry implements PaymentTelemetry {
  private static final AttributeKey<String> CARD_BRAND = AttributeKey.stringKey("card.brand");

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private static final AttributeKey<Boolean> CARD_IS_CORPORATE = AttributeKey.booleanKey("card.is_corporate");

  private final Tracer tracer;

  private final Meter meter;

  private final Logger logger;

  private final DoubleHistogram cardChargeDuration;

  private final EnumDimension<PaymentTelemetry.Brand> cardBrandDimension;

  private final TextDimension cardChargeDurationErrorTypeDimension;

  private final SeriesTable cardChargeDurationTable;

  private final LongCounter cardCharged;

  private final BooleanDimension cardIsCorporateDimension;

  private final SeriesTable cardChargedTable;

  /**
   * Records to the given OpenTelemetry.
   */
  OtelPaymentTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Severity.class, SpanKind.class, Faults.class, Outcome.class, Scopes.class,
        Values.class, CompletionStages.class, Events.class, Dimensions.class, Durations.class,
        Instruments.class, Measurements.class, Spans.class, CompletionStage.class, TimeUnit.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.PaymentTelemetry");
    meter = openTelemetry.getMeter("io.telewright.test.declared.PaymentTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.PaymentTelemetry");
    cardChargeDuration = meter.histogramBuilder("card.charge.duration")
        .setUnit("s")
        .setDescription("Time to charge a card.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    cardBrandDimension = new EnumDimension<>(CARD_BRAND, PaymentTelemetry.Brand.values());
    cardChargeDurationErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.PaymentTelemetry", "card.charge.duration", ERROR_TYPE, 20);
    cardChargeDurationTable = SeriesTable.of(cardChargeDuration, cardBrandDimension,
        cardChargeDurationErrorTypeDimension);
    cardCharged = meter.counterBuilder("card.charged")
        .setUnit("{card}")
        .setDescription("Cards that were charged.")
        .build();
    cardIsCorporateDimension = new BooleanDimension(CARD_IS_CORPORATE);
    cardChargedTable = SeriesTable.of(cardCharged, cardBrandDimension, cardIsCorporateDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  OtelPaymentTelemetry() {
    this(Defaults.openTelemetry(OtelPaymentTelemetry.class));
  }

  @Override
  public <T, E extends Exception> T charging(PaymentTelemetry.Brand brand,
      PaymentTelemetry.Charge<T, E> body) throws E {
    if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(cardChargeDuration)
        && !Events.isEnabled(logger, Severity.WARN)) {
      return body.run();
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "charge card", SpanKind.CLIENT, parent);
    long started = Durations.start(span);
    if (Spans.isRecording(span)) {
      Spans.set(span, CARD_BRAND, Values.name(brand));
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      T result = body.run();
      if (result instanceof CompletionStage<?>) {
        try {
          return CompletionStages.ending(
              result, (value, thrown) -> chargingEnded(context, span, started, brand, thrown));
        } catch (Throwable fault) {
          Faults.report(OtelPaymentTelemetry.class, fault);
          chargingEnded(context, span, started, brand, null);
        }
      } else {
        chargingEnded(context, span, started, brand, null);
      }
      return result;
    } catch (Throwable thrown) {
      chargingEnded(context, span, started, brand, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  @Override
  public void charged(PaymentTelemetry.Brand brand, boolean corporate) {
    if (Instruments.isEnabled(cardCharged)) {
      Measurements.add(cardCharged, 1, cardChargedSeries(brand, corporate));
    }
  }

  private void chargingEnded(Context context, Span span, long started, PaymentTelemetry.Brand brand,
      Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      String errorType = outcome.errorType(thrown);
      Measurements.record(cardChargeDuration, Durations.of(span, started, TimeUnit.SECONDS),
          cardChargeDurationSeries(brand, errorType), context);
      if (outcome.failed() && Events.isEnabled(logger, Severity.WARN, context)) {
        LogRecordBuilder event = Events.begin(logger, "card.declined", Severity.WARN, context);
        Events.setBody(event, "card.declined");
        Events.set(event, CARD_BRAND, Values.name(brand));
        Events.set(event, ERROR_TYPE, errorType);
        Events.emit(event, thrown);
      }
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(OtelPaymentTelemetry.class, fault);
    }
  }

  private Object cardChargeDurationSeries(PaymentTelemetry.Brand cardBrand, String errorType) {
    long row = Dimensions.row(0, cardBrandDimension, cardBrand);
    return Dimensions.at(cardChargeDurationTable, Dimensions.row(row, cardChargeDurationErrorTypeDimension, errorType));
  }

  private Object cardChargedSeries(PaymentTelemetry.Brand cardBrand, boolean cardIsCorporate) {
    long row = Dimensions.row(0, cardBrandDimension, cardBrand);
    return Dimensions.at(cardChargedTable, Dimensions.row(row, cardIsCorporateDimension, cardIsCorporate));
  }
}

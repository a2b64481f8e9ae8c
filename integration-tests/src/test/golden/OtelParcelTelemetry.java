package io.telewright.test.declared;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.Registration;
import io.telewright.SpanScope;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Scopes;
import io.telewright.support.Values;
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.event.Events;
import io.telewright.support.metric.AttributeTable;
import io.telewright.support.metric.BooleanDimension;
import io.telewright.support.metric.EnumDimension;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.Observable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.OpenSpan;
import io.telewright.support.trace.Spans;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Records what {@link ParcelTelemetry} declares.
 */
@SuppressWarnings("exports")
public final class OtelParcelTelemetry implements ParcelTelemetry {
  private static final AttributeKey<String> PARCEL_SIZE = AttributeKey.stringKey("parcel.size");

  private static final AttributeKey<Boolean> PARCEL_EXPRESS = AttributeKey.booleanKey("parcel.express");

  private static final AttributeKey<String> ADDRESS_COUNTRY = AttributeKey.stringKey("address.country");

  private static final AttributeKey<String> DEPOT_NAME = AttributeKey.stringKey("depot.name");

  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private static final AttributeKey<String> ADDRESS_ZIP = AttributeKey.stringKey("address.zip");

  private static final AttributeKey<List<String>> TAGS = AttributeKey.stringArrayKey("tags");

  private static final AttributeKey<Long> PARCEL_CHUTE = AttributeKey.longKey("parcel.chute");

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private static final Class<?>[] TRACK_NOT_AN_ERROR = {IllegalStateException.class};

  private static final AttributeKey<String> TOUR_ID = AttributeKey.stringKey("tour.id");

  private final Meter meter;

  private final Logger logger;

  private final Tracer tracer;

  private final LongCounter parcelHandedIn;

  private final EnumDimension<ParcelTelemetry.Size> parcelSizeDimension;

  private final BooleanDimension parcelExpressDimension;

  private final AttributeTable parcelHandedInTable;

  private final DoubleHistogram parcelTransitDuration;

  private final TextDimension parcelTransitDurationAddressCountryDimension;

  private final AttributeTable parcelTransitDurationTable;

  private final TextDimension parcelBeltLengthDepotNameDimension;

  private final AttributeTable parcelBeltLengthTable;

  private final Observable<ObservableLongMeasurement> parcelBeltLength;

  private final LongCounter parcelLosses;

  private final TextDimension parcelLossesAddressCountryDimension;

  private final AttributeTable parcelLossesTable;

  private final LongCounter parcelSortCount;

  private final LongUpDownCounter parcelSortActive;

  private final AttributeTable parcelSortActiveTable;

  private final TextDimension parcelSortCountErrorTypeDimension;

  private final AttributeTable parcelSortCountTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelParcelTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    meter = openTelemetry.meterBuilder("parcels")
        .setInstrumentationVersion("1.2")
        .build();
    logger = openTelemetry.getLogsBridge().loggerBuilder("parcels")
        .setInstrumentationVersion("1.2")
        .build();
    tracer = openTelemetry.tracerBuilder("parcels")
        .setInstrumentationVersion("1.2")
        .build();
    parcelHandedIn = meter.counterBuilder("parcel.handed_in")
        .setUnit("{parcel}")
        .setDescription("Parcels handed in.")
        .build();
    parcelSizeDimension = new EnumDimension<>(PARCEL_SIZE, ParcelTelemetry.Size.values(),
        ParcelTelemetry.Size::word);
    parcelExpressDimension = new BooleanDimension(PARCEL_EXPRESS);
    parcelHandedInTable = new AttributeTable(parcelSizeDimension, parcelExpressDimension);
    parcelTransitDuration = meter.histogramBuilder("parcel.transit.duration")
        .setUnit("s")
        .setDescription("Time from door to door.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    parcelTransitDurationAddressCountryDimension = TextDimension.of(openTelemetry, "parcels",
        "parcel.transit.duration", ADDRESS_COUNTRY, 30);
    parcelTransitDurationTable = new AttributeTable(parcelTransitDurationAddressCountryDimension);
    parcelBeltLengthDepotNameDimension = TextDimension.of(openTelemetry, "parcels",
        "parcel.belt.length", DEPOT_NAME, 50);
    parcelBeltLengthTable = new AttributeTable(parcelBeltLengthDepotNameDimension);
    parcelBeltLength = new Observable<>(
        openTelemetry,
        "parcels",
        "parcel.belt.length",
        meter.gaugeBuilder("parcel.belt.length")
        .ofLongs()
        .setUnit("{parcel}")
        .setDescription("Parcels on the belt.")::buildWithCallback);
    parcelLosses = meter.counterBuilder("parcel.losses")
        .setDescription("Says that a parcel is gone, on the log and on the current span.")
        .build();
    parcelLossesAddressCountryDimension = TextDimension.of(openTelemetry, "parcels",
        "parcel.losses", ADDRESS_COUNTRY, 30);
    parcelLossesTable = new AttributeTable(parcelLossesAddressCountryDimension);
    parcelSortCount = meter.counterBuilder("parcel.sort.count")
        .setDescription("Parcels sorted.")
        .build();
    parcelSortActive = meter.upDownCounterBuilder("parcel.sort.active")
        .setDescription("Parcels in the sorter.")
        .build();
    parcelSortActiveTable = new AttributeTable(parcelSizeDimension);
    parcelSortCountErrorTypeDimension = TextDimension.of(openTelemetry, "parcels",
        "parcel.sort.count", ERROR_TYPE, 20);
    parcelSortCountTable = new AttributeTable(parcelSizeDimension,
        parcelSortCountErrorTypeDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelParcelTelemetry() {
    this(Defaults.openTelemetry(OtelParcelTelemetry.class));
  }

  @Override
  public void handedIn(ParcelTelemetry.Size size, boolean express) {
    if (parcelHandedIn.isEnabled()) {
      Measurements.add(parcelHandedIn, 1, parcelHandedInAttributes(size, express));
    }
  }

  @Override
  public void transit(Duration took, ParcelTelemetry.Address destination) {
    if (parcelTransitDuration.isEnabled() && took != null) {
      Measurements.record(parcelTransitDuration, Values.in(TimeUnit.SECONDS, took),
          parcelTransitDurationAttributes(readAddressCountry(destination)));
    }
  }

  @Override
  public Registration beltLength(LongSupplier length, String depot) {
    Attributes attributes = parcelBeltLengthAttributes(depot);
    return parcelBeltLength.register(
        attributes, measurement -> measurement.record(length.getAsLong(), attributes));
  }

  @Override
  public void lost(String id, ParcelTelemetry.Address destination, List<String> tags,
      Throwable cause) {
    Span span = Span.current();
    if (!parcelLosses.isEnabled() && !Events.isEnabled(logger, Severity.ERROR)
        && !Events.isEnabled(span, Severity.ERROR)) {
      return;
    }
    String addressCountry = readAddressCountry(destination);
    String addressZip = readAddressZip(destination);
    List<String> tagsValue = readTags(tags);
    if (parcelLosses.isEnabled()) {
      Measurements.add(parcelLosses, 1, parcelLossesAttributes(addressCountry));
    }
    if (Events.isEnabled(logger, Severity.ERROR)) {
      Events.emit(logger.logRecordBuilder()
          .setEventName("parcel.lost")
          .setSeverity(Severity.ERROR)
          .setBody("parcel " + Values.orPlaceholder(id, "{parcel.id}") + " lost")
          .setAttribute(PARCEL_ID, id)
          .setAttribute(ADDRESS_COUNTRY, addressCountry)
          .setAttribute(ADDRESS_ZIP, addressZip)
          .setAttribute(TAGS, tagsValue), cause);
    }
    if (Events.isEnabled(span, Severity.ERROR)) {
      Events.add(span, "parcel.lost", Attributes.builder()
          .put(PARCEL_ID, id)
          .put(ADDRESS_COUNTRY, addressCountry)
          .put(ADDRESS_ZIP, addressZip)
          .put(TAGS, tagsValue)
          .build(), cause);
    }
  }

  @Override
  public void addressed(ParcelTelemetry.Address destination) {
    Span span = Span.current();
    if (span.isRecording()) {
      span.setAttribute(ADDRESS_COUNTRY, readAddressCountry(destination));
      span.setAttribute(ADDRESS_ZIP, readAddressZip(destination));
    }
  }

  @Override
  public void move(String id, Runnable body) {
    if (!tracer.isEnabled()) {
      body.run();
      return;
    }
    Context parent = Context.current();
    Span span = Spans.start(tracer, "ParcelTelemetry.move", SpanKind.INTERNAL, parent);
    if (span.isRecording()) {
      span.setAttribute(PARCEL_ID, id);
    }
    Scope scope = Spans.enter(parent, span);
    try {
      body.run();
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Spans.exit(scope, span);
    }
  }

  @Override
  public int sort(String id, ParcelTelemetry.Size size, Supplier<Integer> body) {
    if (!tracer.isEnabled() && !parcelSortCount.isEnabled() && !parcelSortActive.isEnabled()
        && !Events.isEnabled(logger, Severity.INFO)) {
      return body.get();
    }
    Context parent = Context.current();
    String name = "sort " + Values.orPlaceholder(parcelSizeDimension.value(size), "{parcel.size}");
    Span span = Spans.start(tracer, name, SpanKind.INTERNAL, parent);
    if (span.isRecording()) {
      span.setAttribute(PARCEL_ID, id);
      span.setAttribute(PARCEL_SIZE, parcelSizeDimension.value(size));
    }
    Context context = parent.with(span);
    Scope scope = Scopes.enter(context);
    Attributes inFlight = parcelSortActiveAttributes(size);
    Measurements.add(parcelSortActive, 1, inFlight, context);
    try {
      int result = body.get();
      sortEnded(context, span, inFlight, id, size, result, null);
      return result;
    } catch (Throwable thrown) {
      sortEnded(context, span, inFlight, id, size, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope);
    }
  }

  @Override
  public CompletableFuture<String> track(String id, Supplier<CompletableFuture<String>> body) {
    if (!tracer.isEnabled()) {
      return body.get();
    }
    Context parent = Context.current();
    Span span = Spans.start(tracer, "ParcelTelemetry.track", SpanKind.INTERNAL, parent);
    if (span.isRecording()) {
      span.setAttribute(PARCEL_ID, id);
    }
    Scope scope = Spans.enter(parent, span);
    try {
      CompletableFuture<String> result = body.get();
      return CompletionStages.ending(
          result, (value, thrown) -> Spans.end(span, logger, thrown, TRACK_NOT_AN_ERROR));
    } catch (Throwable thrown) {
      Spans.end(span, logger, thrown, TRACK_NOT_AN_ERROR);
      throw thrown;
    } finally {
      Scopes.exit(scope);
    }
  }

  @Override
  public SpanScope touring(String tour) {
    if (!tracer.isEnabled()) {
      return Scopes.none();
    }
    Context parent = Context.current();
    SpanBuilder builder = tracer.spanBuilder("ParcelTelemetry.touring")
        .setSpanKind(SpanKind.INTERNAL)
        .setNoParent();
    builder.setAttribute(TOUR_ID, tour);
    Span span = Spans.start(builder, parent);
    Spans.link(span, parent);
    Scope scope = Spans.enter(parent, span);
    return new OpenSpan(scope, span, logger);
  }

  private void sortEnded(Context context, Span span, Attributes inFlight, String id,
      ParcelTelemetry.Size size, Integer result, Throwable thrown) {
    Outcome outcome = Outcome.of(thrown);
    if (outcome.failed()) {
      Spans.fail(span, logger, thrown);
    }
    if (thrown == null && span.isRecording()) {
      span.setAttribute(PARCEL_CHUTE, Values.toLong(result));
    }
    String errorType = outcome.errorType(thrown);
    Measurements.add(parcelSortCount, 1, parcelSortCountAttributes(size, errorType), context);
    Measurements.add(parcelSortActive, -1, inFlight, context);
    if (Events.isEnabled(logger, Severity.INFO, context)) {
      Events.emit(logger.logRecordBuilder()
          .setEventName("parcel.sorted")
          .setSeverity(Severity.INFO)
          .setContext(context)
          .setBody("parcel " + Values.orPlaceholder(id, "{parcel.id}") + " to chute "
              + Values.orPlaceholder(Values.toLong(result), "{parcel.chute}"))
          .setAttribute(PARCEL_ID, id)
          .setAttribute(PARCEL_SIZE, parcelSizeDimension.value(size))
          .setAttribute(PARCEL_CHUTE, Values.toLong(result))
          .setAttribute(ERROR_TYPE, errorType), outcome.failed() ? thrown : null);
    }
    Spans.end(span);
  }

  private Attributes parcelHandedInAttributes(ParcelTelemetry.Size parcelSize,
      boolean parcelExpress) {
    long row = parcelSizeDimension.row(0, parcelSize);
    return parcelHandedInTable.get(parcelExpressDimension.row(row, parcelExpress));
  }

  private Attributes parcelTransitDurationAttributes(String addressCountry) {
    return parcelTransitDurationTable.get(parcelTransitDurationAddressCountryDimension.row(0, addressCountry));
  }

  private Attributes parcelBeltLengthAttributes(String depotName) {
    return parcelBeltLengthTable.get(parcelBeltLengthDepotNameDimension.row(0, depotName));
  }

  private Attributes parcelLossesAttributes(String addressCountry) {
    return parcelLossesTable.get(parcelLossesAddressCountryDimension.row(0, addressCountry));
  }

  private Attributes parcelSortActiveAttributes(ParcelTelemetry.Size parcelSize) {
    return parcelSortActiveTable.get(parcelSizeDimension.row(0, parcelSize));
  }

  private Attributes parcelSortCountAttributes(ParcelTelemetry.Size parcelSize, String errorType) {
    long row = parcelSizeDimension.row(0, parcelSize);
    return parcelSortCountTable.get(parcelSortCountErrorTypeDimension.row(row, errorType));
  }

  private static String readAddressCountry(ParcelTelemetry.Address argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.country();
    } catch (Throwable thrown) {
      Faults.report("OtelParcelTelemetry, attribute address.country", thrown);
      return null;
    }
  }

  private static String readAddressZip(ParcelTelemetry.Address argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.zip();
    } catch (Throwable thrown) {
      Faults.report("OtelParcelTelemetry, attribute address.zip", thrown);
      return null;
    }
  }

  private static List<String> readTags(List<String> argument) {
    try {
      return Values.list(argument, element -> element);
    } catch (Throwable thrown) {
      Faults.report("OtelParcelTelemetry, attribute tags", thrown);
      return null;
    }
  }
}

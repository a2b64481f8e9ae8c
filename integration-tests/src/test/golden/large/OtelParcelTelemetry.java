package io.telewright.test.declared;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.logs.LogRecordBuilder;
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
import io.telewright.support.Boxes;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Lists;
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.Texts;
import io.telewright.support.Values;
import io.telewright.support.ending.CompletionStages;
import io.telewright.support.event.Events;
import io.telewright.support.event.SpanEvents;
import io.telewright.support.metric.Admitted;
import io.telewright.support.metric.AttributeTable;
import io.telewright.support.metric.BooleanDimension;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.EnumDimension;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.NamePart;
import io.telewright.support.metric.NameTable;
import io.telewright.support.metric.Observable;
import io.telewright.support.metric.Observables;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.OpenSpan;
import io.telewright.support.trace.SpanBuilders;
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
public class OtelParcelTelemetry implements ParcelTelemetry {
  private static final AttributeKey<String> PARCEL_SIZE = AttributeKey.stringKey("parcel.size");

  private static final AttributeKey<Boolean> PARCEL_EXPRESS = AttributeKey.booleanKey("parcel.express");

  private static final AttributeKey<String> ADDRESS_COUNTRY = AttributeKey.stringKey("address.country");

  private static final AttributeKey<String> DEPOT_NAME = AttributeKey.stringKey("depot.name");

  private static final AttributeKey<String> ADDRESS_ZIP = AttributeKey.stringKey("address.zip");

  private static final AttributeKey<List<String>> TAGS = AttributeKey.stringArrayKey("tags");

  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

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

  private final SeriesTable parcelHandedInTable;

  private final DoubleHistogram parcelTransitDuration;

  private final TextDimension parcelTransitDurationAddressCountryDimension;

  private final SeriesTable parcelTransitDurationTable;

  private final TextDimension parcelBeltLengthDepotNameDimension;

  private final AttributeTable parcelBeltLengthTable;

  private final Observable<ObservableLongMeasurement> parcelBeltLength;

  private final LongCounter parcelLosses;

  private final TextDimension parcelLossesAddressCountryDimension;

  private final SeriesTable parcelLossesTable;

  private final LongCounter parcelSortCount;

  private final LongUpDownCounter parcelSortActive;

  private final NameTable sortNames;

  private final SeriesTable parcelSortActiveTable;

  private final TextDimension parcelSortCountErrorTypeDimension;

  private final SeriesTable parcelSortCountTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelParcelTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Severity.class, SpanKind.class, Boxes.class, Faults.class, Lists.class,
        Outcome.class, Scopes.class, Texts.class, Values.class, CompletionStages.class,
        Events.class, SpanEvents.class, Admitted.class, Dimensions.class, Instruments.class,
        Measurements.class, Observables.class, OpenSpan.class, SpanBuilders.class, Spans.class,
        TimeUnit.class);
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
    parcelHandedInTable = SeriesTable.of(parcelHandedIn, parcelSizeDimension,
        parcelExpressDimension);
    parcelTransitDuration = meter.histogramBuilder("parcel.transit.duration")
        .setUnit("s")
        .setDescription("Time from door to door.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    parcelTransitDurationAddressCountryDimension = TextDimension.of(openTelemetry, "parcels",
        "parcel.transit.duration", ADDRESS_COUNTRY, 30);
    parcelTransitDurationTable = SeriesTable.of(parcelTransitDuration,
        parcelTransitDurationAddressCountryDimension);
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
    parcelLossesTable = SeriesTable.of(parcelLosses, parcelLossesAddressCountryDimension);
    parcelSortCount = meter.counterBuilder("parcel.sort.count")
        .setDescription("Parcels sorted.")
        .build();
    parcelSortActive = meter.upDownCounterBuilder("parcel.sort.active")
        .setDescription("Parcels in the sorter.")
        .build();
    sortNames = new NameTable(NamePart.text("sort "), NamePart.hole(parcelSizeDimension,
        "{parcel.size}"));
    parcelSortActiveTable = SeriesTable.of(parcelSortActive, parcelSizeDimension);
    parcelSortCountErrorTypeDimension = TextDimension.of(openTelemetry, "parcels",
        "parcel.sort.count", ERROR_TYPE, 20);
    parcelSortCountTable = SeriesTable.of(parcelSortCount, parcelSizeDimension,
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
    if (Instruments.isEnabled(parcelHandedIn)) {
      Measurements.add(parcelHandedIn, 1, parcelHandedInSeries(size, express));
    }
  }

  @Override
  public void transit(Duration took, ParcelTelemetry.Address destination) {
    if (Instruments.isEnabled(parcelTransitDuration) && took != null) {
      Measurements.record(parcelTransitDuration, Values.in(TimeUnit.SECONDS, took),
          parcelTransitDurationSeries(readAddressCountry(destination)));
    }
  }

  @Override
  public Registration beltLength(LongSupplier length, String depot) {
    Attributes attributes = parcelBeltLengthAttributes(depot);
    return Observables.register(parcelBeltLength, attributes, length);
  }

  @Override
  public void lost(String id, ParcelTelemetry.Address destination, List<String> tags,
      Throwable cause) {
    Span span = Spans.current();
    if (!Instruments.isEnabled(parcelLosses) && !Events.isEnabled(logger, Severity.ERROR)
        && !SpanEvents.isEnabled(span, Severity.ERROR)) {
      return;
    }
    String addressCountry = readAddressCountry(destination);
    String addressZip = readAddressZip(destination);
    List<String> tagsValue = readTags(tags);
    if (Instruments.isEnabled(parcelLosses)) {
      Measurements.add(parcelLosses, 1, parcelLossesSeries(addressCountry));
    }
    if (Events.isEnabled(logger, Severity.ERROR)) {
      LogRecordBuilder event = Events.begin(logger, "parcel.lost", Severity.ERROR);
      Events.setBody(event, Texts.join("parcel ", Texts.of(id, "{parcel.id}"), " lost"));
      Events.set(event, PARCEL_ID, id);
      Events.set(event, ADDRESS_COUNTRY, addressCountry);
      Events.set(event, ADDRESS_ZIP, addressZip);
      Events.set(event, TAGS, tagsValue);
      Events.emit(event, cause);
    }
    if (SpanEvents.isEnabled(span, Severity.ERROR)) {
      AttributesBuilder attributes = SpanEvents.attributes();
      SpanEvents.set(attributes, PARCEL_ID, id);
      SpanEvents.set(attributes, ADDRESS_COUNTRY, addressCountry);
      SpanEvents.set(attributes, ADDRESS_ZIP, addressZip);
      SpanEvents.set(attributes, TAGS, tagsValue);
      SpanEvents.add(span, "parcel.lost", attributes, cause);
    }
  }

  @Override
  public void addressed(ParcelTelemetry.Address destination) {
    Span span = Spans.current();
    if (Spans.isRecording(span)) {
      Spans.set(span, ADDRESS_COUNTRY, readAddressCountry(destination));
      Spans.set(span, ADDRESS_ZIP, readAddressZip(destination));
    }
  }

  @Override
  public void move(String id, Runnable body) {
    if (!Spans.isEnabled(tracer)) {
      body.run();
      return;
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "ParcelTelemetry.move", SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      body.run();
    } catch (Throwable thrown) {
      Spans.fail(span, logger, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
      Spans.end(span);
    }
  }

  @Override
  public int sort(String id, ParcelTelemetry.Size size, Supplier<Integer> body) {
    if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(parcelSortCount)
        && !Instruments.isEnabled(parcelSortActive) && !Events.isEnabled(logger, Severity.INFO)) {
      return body.get();
    }
    Context parent = Scopes.current();
    String name = sortName(size);
    Span span = Spans.start(tracer, name, SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
      Spans.set(span, PARCEL_SIZE, Admitted.value(parcelSizeDimension, size));
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    Object inFlight = parcelSortActiveSeries(size);
    Measurements.add(parcelSortActive, 1, inFlight, context);
    try {
      int result = body.get();
      sortEnded(context, span, inFlight, id, size, Boxes.of(result), null);
      return result;
    } catch (Throwable thrown) {
      sortEnded(context, span, inFlight, id, size, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  @Override
  public CompletableFuture<String> track(String id, Supplier<CompletableFuture<String>> body) {
    if (!Spans.isEnabled(tracer)) {
      return body.get();
    }
    Context parent = Scopes.current();
    Span span = Spans.start(tracer, "ParcelTelemetry.track", SpanKind.INTERNAL, parent);
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    try {
      CompletableFuture<String> result = body.get();
      try {
        return CompletionStages.ending(
            result, (value, thrown) -> Spans.end(span, logger, thrown, TRACK_NOT_AN_ERROR));
      } catch (Throwable fault) {
        Faults.report(OtelParcelTelemetry.class, fault);
        Spans.end(span);
      }
      return result;
    } catch (Throwable thrown) {
      Spans.end(span, logger, thrown, TRACK_NOT_AN_ERROR);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  @Override
  public SpanScope touring(String tour) {
    if (!Spans.isEnabled(tracer)) {
      return Scopes.none();
    }
    Context parent = Scopes.current();
    SpanBuilder builder = SpanBuilders.ofRoot(tracer, "ParcelTelemetry.touring", SpanKind.INTERNAL);
    SpanBuilders.set(builder, TOUR_ID, tour);
    Span span = SpanBuilders.start(builder, parent);
    Spans.link(span, parent);
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(parent, context);
    return OpenSpan.of(scope, span, logger);
  }

  private void sortEnded(Context context, Span span, Object inFlight, String id,
      ParcelTelemetry.Size size, Integer result, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown);
      }
      if (thrown == null && Spans.isRecording(span)) {
        Spans.set(span, PARCEL_CHUTE, Values.toLong(result));
      }
      String errorType = outcome.errorType(thrown);
      Measurements.add(parcelSortCount, 1, parcelSortCountSeries(size, errorType), context);
      Measurements.add(parcelSortActive, -1, inFlight, context);
      if (Events.isEnabled(logger, Severity.INFO, context)) {
        LogRecordBuilder event = Events.begin(logger, "parcel.sorted", Severity.INFO, context);
        Events.setBody(event, Texts.join("parcel ", Texts.of(id, "{parcel.id}"), " to chute ",
            Texts.of(Values.toLong(result), "{parcel.chute}")));
        Events.set(event, PARCEL_ID, id);
        Events.set(event, PARCEL_SIZE, Admitted.value(parcelSizeDimension, size));
        Events.set(event, PARCEL_CHUTE, Values.toLong(result));
        Events.set(event, ERROR_TYPE, errorType);
        Events.emit(event, outcome.failed() ? thrown : null);
      }
      Spans.end(span);
    } catch (Throwable fault) {
      Faults.report(OtelParcelTelemetry.class, fault);
    }
  }

  private Object parcelHandedInSeries(ParcelTelemetry.Size parcelSize, boolean parcelExpress) {
    long row = Dimensions.row(0, parcelSizeDimension, parcelSize);
    return Dimensions.at(parcelHandedInTable, Dimensions.row(row, parcelExpressDimension, parcelExpress));
  }

  private Object parcelTransitDurationSeries(String addressCountry) {
    return Dimensions.at(parcelTransitDurationTable, Dimensions.row(0, parcelTransitDurationAddressCountryDimension, addressCountry));
  }

  private Attributes parcelBeltLengthAttributes(String depotName) {
    return Dimensions.at(parcelBeltLengthTable, Dimensions.row(0, parcelBeltLengthDepotNameDimension, depotName));
  }

  private Object parcelLossesSeries(String addressCountry) {
    return Dimensions.at(parcelLossesTable, Dimensions.row(0, parcelLossesAddressCountryDimension, addressCountry));
  }

  private String sortName(ParcelTelemetry.Size parcelSize) {
    return Dimensions.name(sortNames, Dimensions.row(0, parcelSizeDimension, parcelSize));
  }

  private Object parcelSortActiveSeries(ParcelTelemetry.Size parcelSize) {
    return Dimensions.at(parcelSortActiveTable, Dimensions.row(0, parcelSizeDimension, parcelSize));
  }

  private Object parcelSortCountSeries(ParcelTelemetry.Size parcelSize, String errorType) {
    long row = Dimensions.row(0, parcelSizeDimension, parcelSize);
    return Dimensions.at(parcelSortCountTable, Dimensions.row(row, parcelSortCountErrorTypeDimension, errorType));
  }

  private static String readAddressCountry(ParcelTelemetry.Address argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.country();
    } catch (Throwable thrown) {
      Faults.report(OtelParcelTelemetry.class, ADDRESS_COUNTRY, thrown);
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
      Faults.report(OtelParcelTelemetry.class, ADDRESS_ZIP, thrown);
      return null;
    }
  }

  private static List<String> readTags(List<String> argument) {
    try {
      return Lists.of(argument, element -> element);
    } catch (Throwable thrown) {
      Faults.report(OtelParcelTelemetry.class, TAGS, thrown);
      return null;
    }
  }
}

package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Records what {@link MeasureTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelMeasureTelemetry implements MeasureTelemetry {
  private static final AttributeKey<Long> PARCELS_SIZE = AttributeKey.longKey("parcels.size");

  private static final AttributeKey<Long> SIZE = AttributeKey.longKey("size");

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Meter meter;

  private final LongCounter parcelsReceived;

  private final LongHistogram parcelsSorted;

  private final TextDimension parcelsReceivedErrorTypeDimension;

  private final SeriesTable parcelsReceivedTable;

  private final TextDimension parcelsSortedErrorTypeDimension;

  private final SeriesTable parcelsSortedTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelMeasureTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Faults.class, Outcome.class, Scopes.class, Dimensions.class, Instruments.class,
        Measurements.class);
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.MeasureTelemetry");
    parcelsReceived = meter.counterBuilder("parcels.received")
        .setUnit("{parcel}")
        .setDescription("Sorts parcels.")
        .build();
    parcelsSorted = meter.histogramBuilder("parcels.sorted")
        .ofLongs()
        .setUnit("{parcel}")
        .setDescription("Sorts parcels.")
        .build();
    parcelsReceivedErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.MeasureTelemetry", "parcels.received", ERROR_TYPE, 20);
    parcelsReceivedTable = SeriesTable.of(parcelsReceived, parcelsReceivedErrorTypeDimension);
    parcelsSortedErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.MeasureTelemetry", "parcels.sorted", ERROR_TYPE, 20);
    parcelsSortedTable = SeriesTable.of(parcelsSorted, parcelsSortedErrorTypeDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelMeasureTelemetry() {
    this(Defaults.openTelemetry(OtelMeasureTelemetry.class));
  }

  @Override
  public List<String> sorting(List<String> parcels, Supplier<List<String>> body) {
    if (!Instruments.isEnabled(parcelsReceived) && !Instruments.isEnabled(parcelsSorted)) {
      return body.get();
    }
    Long parcelsSize = readParcelsSize(parcels);
    Context context = Scopes.current();
    try {
      List<String> result = body.get();
      sortingEnded(context, parcelsSize, result, null);
      return result;
    } catch (Throwable thrown) {
      sortingEnded(context, parcelsSize, null, thrown);
      throw thrown;
    }
  }

  private void sortingEnded(Context context, Long parcelsSize, List<String> result,
      Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      Long size = readSize(result);
      String errorType = outcome.errorType(thrown);
      if (parcelsSize != null) {
        Measurements.add(parcelsReceived, parcelsSize, parcelsReceivedSeries(errorType), context);
      }
      if (size != null) {
        Measurements.record(parcelsSorted, size, parcelsSortedSeries(errorType), context);
      }
    } catch (Throwable fault) {
      Faults.report(OtelMeasureTelemetry.class, fault);
    }
  }

  private Object parcelsReceivedSeries(String errorType) {
    return Dimensions.at(parcelsReceivedTable, Dimensions.row(0, parcelsReceivedErrorTypeDimension, errorType));
  }

  private Object parcelsSortedSeries(String errorType) {
    return Dimensions.at(parcelsSortedTable, Dimensions.row(0, parcelsSortedErrorTypeDimension, errorType));
  }

  private static Long readParcelsSize(List<String> argument) {
    try {
      if (argument == null) {
        return null;
      }
      return (long) argument.size();
    } catch (Throwable thrown) {
      Faults.report(OtelMeasureTelemetry.class, PARCELS_SIZE, thrown);
      return null;
    }
  }

  private static Long readSize(List<String> result) {
    try {
      if (result == null) {
        return null;
      }
      return (long) result.size();
    } catch (Throwable thrown) {
      Faults.report(OtelMeasureTelemetry.class, SIZE, thrown);
      return null;
    }
  }
}

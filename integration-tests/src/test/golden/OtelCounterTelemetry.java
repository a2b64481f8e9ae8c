package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.metric.BooleanDimension;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.EnumDimension;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import java.util.Objects;

/**
 * Records what {@link CounterTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelCounterTelemetry implements CounterTelemetry {
  private static final AttributeKey<String> PARCEL_SIZE = AttributeKey.stringKey("parcel.size");

  private static final AttributeKey<Boolean> PARCEL_EXPRESS = AttributeKey.booleanKey("parcel.express");

  private final Meter meter;

  private final LongCounter parcelHandedIn;

  private final EnumDimension<CounterTelemetry.Size> parcelSizeDimension;

  private final BooleanDimension parcelExpressDimension;

  private final SeriesTable parcelHandedInTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelCounterTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Dimensions.class, Instruments.class, Measurements.class);
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.CounterTelemetry");
    parcelHandedIn = meter.counterBuilder("parcel.handed_in")
        .setUnit("{parcel}")
        .setDescription("Parcels handed in.")
        .build();
    parcelSizeDimension = new EnumDimension<>(PARCEL_SIZE, CounterTelemetry.Size.values(),
        CounterTelemetry.Size::word);
    parcelExpressDimension = new BooleanDimension(PARCEL_EXPRESS);
    parcelHandedInTable = SeriesTable.of(parcelHandedIn, parcelSizeDimension,
        parcelExpressDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelCounterTelemetry() {
    this(Defaults.openTelemetry(OtelCounterTelemetry.class));
  }

  @Override
  public void handedIn(CounterTelemetry.Size size, boolean express) {
    if (Instruments.isEnabled(parcelHandedIn)) {
      Measurements.add(parcelHandedIn, 1, parcelHandedInSeries(size, express));
    }
  }

  private Object parcelHandedInSeries(CounterTelemetry.Size parcelSize, boolean parcelExpress) {
    long row = Dimensions.row(0, parcelSizeDimension, parcelSize);
    return Dimensions.at(parcelHandedInTable, Dimensions.row(row, parcelExpressDimension, parcelExpress));
  }
}

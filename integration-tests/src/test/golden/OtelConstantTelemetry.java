package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.telewright.support.ClosedTexts;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.metric.ClosedDimension;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.FixedDimension;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import java.util.Objects;

/**
 * Records what {@link ConstantTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelConstantTelemetry implements ConstantTelemetry {
  private static final AttributeKey<String> PARCEL_CARRIER = AttributeKey.stringKey("parcel.carrier");

  private static final ClosedTexts PARCEL_CARRIER_VALUES = ClosedTexts.of("post", "courier");

  private static final AttributeKey<String> PARCEL_DIRECTION = AttributeKey.stringKey("parcel.direction");

  private static final AttributeKey<String> DEPOT_COUNTRY = AttributeKey.stringKey("depot.country");

  private static final AttributeKey<Long> DEPOT_DOORS = AttributeKey.longKey("depot.doors");

  private final Meter meter;

  private final LongCounter parcelUnloaded;

  private final ClosedDimension parcelCarrierDimension;

  private final FixedDimension<String> parcelDirectionDimension;

  private final FixedDimension<String> depotCountryDimension;

  private final FixedDimension<Long> depotDoorsDimension;

  private final SeriesTable parcelUnloadedTable;

  private final LongCounter parcelCounted;

  private final SeriesTable parcelCountedTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelConstantTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Dimensions.class, Instruments.class, Measurements.class);
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.ConstantTelemetry");
    parcelUnloaded = meter.counterBuilder("parcel.unloaded")
        .setUnit("{parcel}")
        .setDescription("Parcels unloaded.")
        .build();
    parcelCarrierDimension = new ClosedDimension(PARCEL_CARRIER, PARCEL_CARRIER_VALUES);
    parcelDirectionDimension = new FixedDimension<>(PARCEL_DIRECTION, "in");
    depotCountryDimension = new FixedDimension<>(DEPOT_COUNTRY, "NO");
    depotDoorsDimension = new FixedDimension<>(DEPOT_DOORS, 12L);
    parcelUnloadedTable = SeriesTable.of(parcelUnloaded, parcelCarrierDimension,
        parcelDirectionDimension, depotCountryDimension, depotDoorsDimension);
    parcelCounted = meter.counterBuilder("parcel.counted")
        .setUnit("{parcel}")
        .setDescription("Parcels counted.")
        .build();
    parcelCountedTable = SeriesTable.of(parcelCounted, depotCountryDimension, depotDoorsDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelConstantTelemetry() {
    this(Defaults.openTelemetry(OtelConstantTelemetry.class));
  }

  @Override
  public void unloaded(String carrier) {
    if (Instruments.isEnabled(parcelUnloaded)) {
      Measurements.add(parcelUnloaded, 1, parcelUnloadedSeries(carrier));
    }
  }

  @Override
  public void counted() {
    if (Instruments.isEnabled(parcelCounted)) {
      Measurements.add(parcelCounted, 1, Dimensions.only(parcelCountedTable));
    }
  }

  private Object parcelUnloadedSeries(String parcelCarrier) {
    return Dimensions.at(parcelUnloadedTable, Dimensions.row(0, parcelCarrierDimension, parcelCarrier));
  }
}

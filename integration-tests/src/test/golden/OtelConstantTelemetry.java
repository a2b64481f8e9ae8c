package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.telewright.support.ClosedTexts;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.metric.AttributeTable;
import io.telewright.support.metric.ClosedDimension;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.FixedDimension;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
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

  private final AttributeTable parcelUnloadedTable;

  private final LongCounter parcelCounted;

  private final AttributeTable parcelCountedTable;

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
    parcelUnloadedTable = new AttributeTable(parcelCarrierDimension, parcelDirectionDimension,
        depotCountryDimension, depotDoorsDimension);
    parcelCounted = meter.counterBuilder("parcel.counted")
        .setUnit("{parcel}")
        .setDescription("Parcels counted.")
        .build();
    parcelCountedTable = new AttributeTable(depotCountryDimension, depotDoorsDimension);
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
      Measurements.add(parcelUnloaded, 1, parcelUnloadedAttributes(carrier));
    }
  }

  @Override
  public void counted() {
    if (Instruments.isEnabled(parcelCounted)) {
      Measurements.add(parcelCounted, 1, Dimensions.at(parcelCountedTable, 0));
    }
  }

  private Attributes parcelUnloadedAttributes(String parcelCarrier) {
    return Dimensions.at(parcelUnloadedTable, Dimensions.row(0, parcelCarrierDimension, parcelCarrier));
  }
}

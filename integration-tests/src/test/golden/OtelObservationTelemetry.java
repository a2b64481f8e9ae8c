package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import io.telewright.Registration;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.metric.AttributeTable;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Observable;
import io.telewright.support.metric.Observables;
import io.telewright.support.metric.TextDimension;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * Records what {@link ObservationTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelObservationTelemetry implements ObservationTelemetry {
  private static final AttributeKey<String> DEPOT_NAME = AttributeKey.stringKey("depot.name");

  private final Meter meter;

  private final TextDimension parcelBeltLengthDepotNameDimension;

  private final AttributeTable parcelBeltLengthTable;

  private final Observable<ObservableLongMeasurement> parcelBeltLength;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelObservationTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Dimensions.class, Observables.class);
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.ObservationTelemetry");
    parcelBeltLengthDepotNameDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.ObservationTelemetry", "parcel.belt.length", DEPOT_NAME,
        50);
    parcelBeltLengthTable = new AttributeTable(parcelBeltLengthDepotNameDimension);
    parcelBeltLength = new Observable<>(
        openTelemetry,
        "io.telewright.test.declared.golden.ObservationTelemetry",
        "parcel.belt.length",
        meter.gaugeBuilder("parcel.belt.length")
        .ofLongs()
        .setUnit("{parcel}")
        .setDescription("Parcels on the belt.")::buildWithCallback);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelObservationTelemetry() {
    this(Defaults.openTelemetry(OtelObservationTelemetry.class));
  }

  @Override
  public Registration beltLength(LongSupplier length, String depot) {
    Attributes attributes = parcelBeltLengthAttributes(depot);
    return Observables.register(parcelBeltLength, attributes, length);
  }

  private Attributes parcelBeltLengthAttributes(String depotName) {
    return Dimensions.at(parcelBeltLengthTable, Dimensions.row(0, parcelBeltLengthDepotNameDimension, depotName));
  }
}

package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Ready;
import io.telewright.support.Values;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Records what {@link HistogramTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelHistogramTelemetry implements HistogramTelemetry {
  private static final AttributeKey<String> ADDRESS_COUNTRY = AttributeKey.stringKey("address.country");

  private final Meter meter;

  private final DoubleHistogram parcelTransitDuration;

  private final TextDimension parcelTransitDurationAddressCountryDimension;

  private final SeriesTable parcelTransitDurationTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelHistogramTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Faults.class, Values.class, Dimensions.class, Instruments.class, Measurements.class,
        TimeUnit.class);
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.HistogramTelemetry");
    parcelTransitDuration = meter.histogramBuilder("parcel.transit.duration")
        .setUnit("s")
        .setDescription("Time from door to door.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    parcelTransitDurationAddressCountryDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.HistogramTelemetry", "parcel.transit.duration",
        ADDRESS_COUNTRY, 30);
    parcelTransitDurationTable = SeriesTable.of(parcelTransitDuration,
        parcelTransitDurationAddressCountryDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelHistogramTelemetry() {
    this(Defaults.openTelemetry(OtelHistogramTelemetry.class));
  }

  @Override
  public void transit(Duration took, HistogramTelemetry.Address to) {
    if (Instruments.isEnabled(parcelTransitDuration) && took != null) {
      Measurements.record(parcelTransitDuration, Values.in(TimeUnit.SECONDS, took),
          parcelTransitDurationSeries(readAddressCountry(to)));
    }
  }

  private Object parcelTransitDurationSeries(String addressCountry) {
    return Dimensions.at(parcelTransitDurationTable, Dimensions.row(0, parcelTransitDurationAddressCountryDimension, addressCountry));
  }

  private static String readAddressCountry(HistogramTelemetry.Address argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.country();
    } catch (Throwable thrown) {
      Faults.report(OtelHistogramTelemetry.class, ADDRESS_COUNTRY, thrown);
      return null;
    }
  }
}

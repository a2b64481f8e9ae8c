package io.telewright.test.declared;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.SeriesTable;
import java.util.Objects;

/**
 * Records what {@link Heartbeat} declares.
 */
@SuppressWarnings("exports")
public class OtelHeartbeat implements Heartbeat {
  private final Meter meter;

  private final LongCounter heartBeats;

  private final SeriesTable heartBeatsTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelHeartbeat(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Dimensions.class, Instruments.class, Measurements.class);
    meter = openTelemetry.getMeter("io.telewright.test.declared.Heartbeat");
    heartBeats = meter.counterBuilder("heart.beats")
        .setDescription("Beats.")
        .build();
    heartBeatsTable = SeriesTable.of(heartBeats);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelHeartbeat() {
    this(Defaults.openTelemetry(OtelHeartbeat.class));
  }

  @Override
  public void beat() {
    if (Instruments.isEnabled(heartBeats)) {
      Measurements.add(heartBeats, 1, Dimensions.only(heartBeatsTable));
    }
  }
}

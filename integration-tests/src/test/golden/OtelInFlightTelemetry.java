package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongUpDownCounter;
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
import java.util.Objects;

/**
 * Records what {@link InFlightTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelInFlightTelemetry implements InFlightTelemetry {
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Meter meter;

  private final LongCounter vanLoadings;

  private final LongUpDownCounter vanLoadingsActive;

  private final SeriesTable vanLoadingsActiveTable;

  private final TextDimension vanLoadingsErrorTypeDimension;

  private final SeriesTable vanLoadingsTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelInFlightTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Faults.class, Outcome.class, Scopes.class, Dimensions.class, Instruments.class,
        Measurements.class);
    meter = openTelemetry.getMeter("io.telewright.test.declared.golden.InFlightTelemetry");
    vanLoadings = meter.counterBuilder("van.loadings")
        .setUnit("{loading}")
        .setDescription("Vans that were loaded.")
        .build();
    vanLoadingsActive = meter.upDownCounterBuilder("van.loadings.active")
        .setDescription("Vans being loaded.")
        .build();
    vanLoadingsActiveTable = SeriesTable.of(vanLoadingsActive);
    vanLoadingsErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.golden.InFlightTelemetry", "van.loadings", ERROR_TYPE, 20);
    vanLoadingsTable = SeriesTable.of(vanLoadings, vanLoadingsErrorTypeDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelInFlightTelemetry() {
    this(Defaults.openTelemetry(OtelInFlightTelemetry.class));
  }

  @Override
  public void loading(Runnable body) {
    if (!Instruments.isEnabled(vanLoadings) && !Instruments.isEnabled(vanLoadingsActive)) {
      body.run();
      return;
    }
    Context context = Scopes.current();
    Object inFlight = Dimensions.only(vanLoadingsActiveTable);
    Measurements.add(vanLoadingsActive, 1, inFlight, context);
    try {
      body.run();
      loadingEnded(context, inFlight, null);
    } catch (Throwable thrown) {
      loadingEnded(context, inFlight, thrown);
      throw thrown;
    }
  }

  private void loadingEnded(Context context, Object inFlight, Throwable thrown) {
    try {
      Outcome outcome = Outcome.of(thrown);
      String errorType = outcome.errorType(thrown);
      Measurements.add(vanLoadings, 1, vanLoadingsSeries(errorType), context);
      Measurements.add(vanLoadingsActive, -1, inFlight, context);
    } catch (Throwable fault) {
      Faults.report(OtelInFlightTelemetry.class, fault);
    }
  }

  private Object vanLoadingsSeries(String errorType) {
    return Dimensions.at(vanLoadingsTable, Dimensions.row(0, vanLoadingsErrorTypeDimension, errorType));
  }
}

package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.telewright.support.Defaults;
import io.telewright.support.Ready;
import io.telewright.support.trace.Spans;
import java.util.Objects;

/**
 * Records what {@link CurrentSpanTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelCurrentSpanTelemetry implements CurrentSpanTelemetry {
  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private static final AttributeKey<Double> PARCEL_WEIGHT = AttributeKey.doubleKey("parcel.weight");

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelCurrentSpanTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Spans.class);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelCurrentSpanTelemetry() {
    this(Defaults.openTelemetry(OtelCurrentSpanTelemetry.class));
  }

  @Override
  public void weighed(String id, double kilograms) {
    Span span = Spans.current();
    if (Spans.isRecording(span)) {
      Spans.set(span, PARCEL_ID, id);
      Spans.set(span, PARCEL_WEIGHT, kilograms);
    }
  }
}

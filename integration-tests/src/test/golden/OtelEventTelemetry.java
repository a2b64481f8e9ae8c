package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Values;
import io.telewright.support.event.Events;
import java.util.Objects;

/**
 * Records what {@link EventTelemetry} declares.
 */
@SuppressWarnings("exports")
public final class OtelEventTelemetry implements EventTelemetry {
  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private static final AttributeKey<String> ADDRESS_COUNTRY = AttributeKey.stringKey("address.country");

  private static final AttributeKey<String> ADDRESS_ZIP = AttributeKey.stringKey("address.zip");

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelEventTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.golden.EventTelemetry");
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelEventTelemetry() {
    this(Defaults.openTelemetry(OtelEventTelemetry.class));
  }

  @Override
  public void lost(String id, EventTelemetry.Address destination, Throwable cause) {
    Span span = Span.current();
    if (!Events.isEnabled(logger, Severity.ERROR) && !Events.isEnabled(span, Severity.ERROR)) {
      return;
    }
    String addressCountry = readAddressCountry(destination);
    String addressZip = readAddressZip(destination);
    if (Events.isEnabled(logger, Severity.ERROR)) {
      Events.emit(logger.logRecordBuilder()
          .setEventName("parcel.lost")
          .setSeverity(Severity.ERROR)
          .setBody("parcel " + Values.orPlaceholder(id, "{parcel.id}") + " lost")
          .setAttribute(PARCEL_ID, id)
          .setAttribute(ADDRESS_COUNTRY, addressCountry)
          .setAttribute(ADDRESS_ZIP, addressZip), cause);
    }
    if (Events.isEnabled(span, Severity.ERROR)) {
      Events.add(span, "parcel.lost", Attributes.builder()
          .put(PARCEL_ID, id)
          .put(ADDRESS_COUNTRY, addressCountry)
          .put(ADDRESS_ZIP, addressZip)
          .build(), cause);
    }
  }

  private static String readAddressCountry(EventTelemetry.Address argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.country();
    } catch (Throwable thrown) {
      Faults.report("OtelEventTelemetry, attribute address.country", thrown);
      return null;
    }
  }

  private static String readAddressZip(EventTelemetry.Address argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.zip();
    } catch (Throwable thrown) {
      Faults.report("OtelEventTelemetry, attribute address.zip", thrown);
      return null;
    }
  }
}

package io.telewright.test.declared.golden;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Ready;
import io.telewright.support.Texts;
import io.telewright.support.event.Events;
import io.telewright.support.event.SpanEvents;
import io.telewright.support.trace.Spans;
import java.util.Objects;

/**
 * Records what {@link EventTelemetry} declares.
 */
@SuppressWarnings("exports")
public class OtelEventTelemetry implements EventTelemetry {
  private static final AttributeKey<String> ADDRESS_COUNTRY = AttributeKey.stringKey("address.country");

  private static final AttributeKey<String> ADDRESS_ZIP = AttributeKey.stringKey("address.zip");

  private static final AttributeKey<String> PARCEL_ID = AttributeKey.stringKey("parcel.id");

  private final Logger logger;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelEventTelemetry(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(Severity.class, Faults.class, Texts.class, Events.class, SpanEvents.class,
        Spans.class);
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
    Span span = Spans.current();
    if (!Events.isEnabled(logger, Severity.ERROR) && !SpanEvents.isEnabled(span, Severity.ERROR)) {
      return;
    }
    String addressCountry = readAddressCountry(destination);
    String addressZip = readAddressZip(destination);
    if (Events.isEnabled(logger, Severity.ERROR)) {
      LogRecordBuilder event = Events.begin(logger, "parcel.lost", Severity.ERROR);
      Events.setBody(event, Texts.join("parcel ", Texts.of(id, "{parcel.id}"), " lost"));
      Events.set(event, PARCEL_ID, id);
      Events.set(event, ADDRESS_COUNTRY, addressCountry);
      Events.set(event, ADDRESS_ZIP, addressZip);
      Events.emit(event, cause);
    }
    if (SpanEvents.isEnabled(span, Severity.ERROR)) {
      AttributesBuilder attributes = SpanEvents.attributes();
      SpanEvents.set(attributes, PARCEL_ID, id);
      SpanEvents.set(attributes, ADDRESS_COUNTRY, addressCountry);
      SpanEvents.set(attributes, ADDRESS_ZIP, addressZip);
      SpanEvents.add(span, "parcel.lost", attributes, cause);
    }
  }

  private static String readAddressCountry(EventTelemetry.Address argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.country();
    } catch (Throwable thrown) {
      Faults.report(OtelEventTelemetry.class, ADDRESS_COUNTRY, thrown);
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
      Faults.report(OtelEventTelemetry.class, ADDRESS_ZIP, thrown);
      return null;
    }
  }
}

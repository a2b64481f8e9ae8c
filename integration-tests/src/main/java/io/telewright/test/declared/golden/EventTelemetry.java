package io.telewright.test.declared.golden;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

/** An event as a log record and on the current span, with a group of attributes and an exception. */
@Telemetry
public interface EventTelemetry {
    /** Says that a parcel is gone. */
    @Event(value = "parcel.lost", severity = Severity.ERROR, body = "parcel {parcel.id} lost", on = Event.On.BOTH)
    void lost(@Attribute("parcel.id") String id, Address destination, Throwable cause);

    /** Where a parcel goes. */
    record Address(
            @Attribute("address.country") String country,
            @Attribute("address.zip") String zip) {}
}

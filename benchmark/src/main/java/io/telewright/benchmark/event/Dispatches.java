package io.telewright.benchmark.event;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;

/** The events that are emitted. */
@Telemetry
public interface Dispatches {
    /** With two attributes. */
    @Event("parcel.dispatched")
    void two(@Attribute("parcel.id") String id, @Attribute("depot.name") String depot);

    /** With eight attributes. */
    @Event("parcel.delivered")
    void eight(
            @Attribute("parcel.id") String id,
            @Attribute("depot.name") String depot,
            @Attribute("carrier.name") String carrier,
            @Attribute("parcel.weight") long weight,
            @Attribute("parcel.express") boolean express,
            @Attribute("parcel.value") double value,
            @Attribute("customer.id") String customer,
            @Attribute("customer.country") String country);
}

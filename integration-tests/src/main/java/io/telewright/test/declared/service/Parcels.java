package io.telewright.test.declared.service;

import io.telewright.Attribute;
import io.telewright.InstrumentationScope;
import io.telewright.Traced;

/** A service that inherits declarations of a generic one and adds its own. */
@Traced
@InstrumentationScope("parcels")
public interface Parcels extends ParcelBase<String, Parcels.Parcel> {
    @Override
    @Traced("pack of parcels")
    void pack(@Attribute("parcel.id") String id);

    @Override
    Integer weigh(String id);

    /** Declared here, covered. */
    void send(String id);

    /** What is found. */
    record Parcel(String id) {}
}

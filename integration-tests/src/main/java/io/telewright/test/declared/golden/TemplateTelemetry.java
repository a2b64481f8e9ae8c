package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.IntSupplier;

/** A span whose name contains an attribute, and that has the result as another. */
@Telemetry
public interface TemplateTelemetry {
    /** Sorts a parcel; the attribute is the chute that it went to. */
    @Traced("sort {parcel.size}")
    @Attribute("parcel.chute")
    int sort(@Attribute("parcel.size") Size size, IntSupplier body);

    /** Sizes of parcels. */
    enum Size {
        SMALL,
        LARGE
    }
}

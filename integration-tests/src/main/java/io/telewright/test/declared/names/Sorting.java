package io.telewright.test.declared.names;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

/** Parcels that are sorted. */
@Telemetry
public interface Sorting {
    /** Finds the chute of a parcel. */
    @Traced("sort {parcel.size|any size}[ into {chute}]")
    @Attribute("chute")
    Chute sorting(@Attribute(value = "parcel.id", path = "id") Parcel parcel, Supplier<Chute> body);

    /** Where a parcel goes. */
    enum Chute {
        NORTH,
        SOUTH
    }

    /** How much room a parcel takes. */
    enum Size {
        SMALL,
        LARGE
    }

    /** A parcel. */
    record Parcel(String id, Size size) {}
}

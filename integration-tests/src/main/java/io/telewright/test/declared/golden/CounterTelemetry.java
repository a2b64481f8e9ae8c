package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** A counter with two bounded attributes: an enum with texts of its own, and a boolean. */
@Telemetry
public interface CounterTelemetry {
    /** Parcels handed in. */
    @Metric(value = "parcel.handed_in", unit = "{parcel}")
    void handedIn(@Attribute("parcel.size") Size size, @Attribute("parcel.express") boolean express);

    /** Sizes of parcels, by the words that the trade has for them. */
    enum Size {
        SMALL,
        LARGE;

        /** The word. */
        @Attribute
        public String word() {
            return this == SMALL ? "packet" : "parcel";
        }
    }
}

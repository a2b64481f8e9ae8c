package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.function.Supplier;

/** Bodies of events that say all that the grammar of templates can. */
@Telemetry
public interface EventTexts {
    /** Fallbacks, groups, doubled characters, and a measurement, which is no attribute. */
    @Metric("parcels.lost")
    @Event(
            value = "parcel.lost",
            body = "{{{parcel.id|unknown}}}[ of {customer} in {town}][ of {weight} kg] [[lost]] {customer}")
    void lost(@Attribute("parcel.id") String parcel, String customer, String town, double weight);

    /** Groups of many parts, and one that cannot be absent. */
    @Event(value = "parcel.moved", body = "[{a}-{b}-{c}][ {urgent}][{a|x}{b|y}]")
    void moved(String a, String b, String c, boolean urgent);

    /** A parameter of the start and the result of the end. */
    @Event(value = "parcel.weighed", body = "{parcel.id} of {parcel.color|no color}[ weighs {weight}]")
    @Attribute("weight")
    Integer weigh(@Attribute(value = "parcel.number", path = "id") Parcel parcel, Supplier<Integer> body);

    /** A parcel. */
    record Parcel(String id, Color color) {}
}

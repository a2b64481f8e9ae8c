package io.telewright.benchmark.metric;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** The metrics that are recorded. */
@Telemetry
public interface Parcels {
    /** The values that are told apart where few are. */
    int FEW = 2;

    /** The values that are told apart where many are. */
    int MANY = 20;

    /** Without attributes. */
    @Metric("parcel.seen")
    void none();

    /** With an enum and a boolean. */
    @Metric("parcel.sorted")
    void enumAndBoolean(@Attribute("parcel.size") Size size, @Attribute("parcel.express") boolean express);

    /** With one bounded text. */
    @Metric("parcel.stored")
    void text(@Attribute(value = "depot.name", maxValues = MANY) String depot);

    /** With two bounded texts. */
    @Metric("parcel.moved")
    void texts(
            @Attribute(value = "depot.name", maxValues = MANY) String depot,
            @Attribute(value = "carrier.name", maxValues = MANY) String carrier);

    /** With a text of more values than are told apart. */
    @Metric("parcel.lost")
    void beyond(@Attribute(value = "depot.name", maxValues = FEW) String depot);

    /** A histogram with an enum and a boolean. */
    @Metric(value = "parcel.weight", kind = Metric.Kind.HISTOGRAM, unit = "kg")
    void histogram(double weight, @Attribute("parcel.size") Size size, @Attribute("parcel.express") boolean express);
}

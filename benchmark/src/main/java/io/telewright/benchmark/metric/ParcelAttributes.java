package io.telewright.benchmark.metric;

import static io.telewright.benchmark.metric.Parcels.MANY;

import io.opentelemetry.api.common.Attributes;

/** The attributes that the experts' code puts together once. */
@SuppressWarnings("EnumOrdinal") // an index into a table that lives as long as the enum
final class ParcelAttributes {
    private ParcelAttributes() {}

    /** By the size, then by whether the parcel is express. */
    static Attributes[][] kinds() {
        Size[] sizes = Size.values();
        Attributes[][] made = new Attributes[sizes.length][];
        for (Size size : sizes) {
            made[size.ordinal()] = new Attributes[] {kind(size, false), kind(size, true)};
        }
        return made;
    }

    private static Attributes kind(Size size, boolean express) {
        return Attributes.of(ParcelKeys.SIZE, size.name(), ParcelKeys.EXPRESS, express);
    }

    static BoundedValues<String, Attributes> depots(int bound) {
        return BoundedValues.ofTexts(bound, depot -> Attributes.of(ParcelKeys.DEPOT, depot));
    }

    /** By the depot, then by the carrier. */
    static BoundedValues<String, BoundedValues<String, Attributes>> routes() {
        return BoundedValues.ofTexts(
                MANY,
                depot -> BoundedValues.ofTexts(
                        MANY, carrier -> Attributes.of(ParcelKeys.DEPOT, depot, ParcelKeys.CARRIER, carrier)));
    }
}

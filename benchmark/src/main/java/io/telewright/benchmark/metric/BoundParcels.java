package io.telewright.benchmark.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.incubator.metrics.BoundDoubleHistogram;
import io.opentelemetry.api.incubator.metrics.BoundLongCounter;
import io.opentelemetry.api.incubator.metrics.ExtendedDoubleHistogram;
import io.opentelemetry.api.incubator.metrics.ExtendedLongCounter;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;

/** By hand, as {@link ExpertParcels}, with a bound instrument for each series. It needs OpenTelemetry's incubator. */
@SuppressWarnings("EnumOrdinal") // an index into a table that lives as long as the enum
final class BoundParcels implements Parcels {
    private final LongCounter seen;
    private final LongCounter sorted;
    private final LongCounter stored;
    private final LongCounter moved;
    private final LongCounter lost;
    private final DoubleHistogram weight;

    private final BoundLongCounter seenBound;
    private final BoundLongCounter[][] sortedBound;
    private final BoundedValues<String, BoundLongCounter> depots;
    private final BoundedValues<String, BoundedValues<String, BoundLongCounter>> routes;
    private final BoundedValues<String, BoundLongCounter> fewDepots;
    private final BoundDoubleHistogram[][] weightBound;

    BoundParcels(OpenTelemetry openTelemetry) {
        Meter meter = openTelemetry.getMeter("bound");
        seen = meter.counterBuilder("parcel.seen").build();
        sorted = meter.counterBuilder("parcel.sorted").build();
        stored = meter.counterBuilder("parcel.stored").build();
        moved = meter.counterBuilder("parcel.moved").build();
        lost = meter.counterBuilder("parcel.lost").build();
        weight = meter.histogramBuilder("parcel.weight").setUnit("kg").build();
        seenBound = bind(seen, Attributes.empty());
        depots = BoundedValues.ofTexts(MANY, depot -> bind(stored, Attributes.of(ParcelKeys.DEPOT, depot)));
        routes = BoundedValues.ofTexts(
                MANY,
                depot -> BoundedValues.ofTexts(
                        MANY,
                        carrier -> bind(moved, Attributes.of(ParcelKeys.DEPOT, depot, ParcelKeys.CARRIER, carrier))));
        fewDepots = BoundedValues.ofTexts(FEW, depot -> bind(lost, Attributes.of(ParcelKeys.DEPOT, depot)));
        Size[] sizes = Size.values();
        sortedBound = new BoundLongCounter[sizes.length][];
        weightBound = new BoundDoubleHistogram[sizes.length][];
        for (Size size : sizes) {
            sortedBound[size.ordinal()] =
                    new BoundLongCounter[] {bind(sorted, kind(size, false)), bind(sorted, kind(size, true))};
            weightBound[size.ordinal()] =
                    new BoundDoubleHistogram[] {bind(weight, kind(size, false)), bind(weight, kind(size, true))};
        }
    }

    private static BoundLongCounter bind(LongCounter counter, Attributes attributes) {
        return ((ExtendedLongCounter) counter).bind(attributes);
    }

    private static BoundDoubleHistogram bind(DoubleHistogram histogram, Attributes attributes) {
        return ((ExtendedDoubleHistogram) histogram).bind(attributes);
    }

    private static Attributes kind(Size size, boolean express) {
        return Attributes.of(ParcelKeys.SIZE, size.name(), ParcelKeys.EXPRESS, express);
    }

    @Override
    public void none() {
        if (seen.isEnabled()) {
            seenBound.add(1);
        }
    }

    @Override
    public void enumAndBoolean(Size size, boolean express) {
        if (sorted.isEnabled()) {
            sortedBound[size.ordinal()][express ? 1 : 0].add(1);
        }
    }

    @Override
    public void text(String depot) {
        if (stored.isEnabled()) {
            depots.get(depot).add(1);
        }
    }

    @Override
    public void texts(String depot, String carrier) {
        if (moved.isEnabled()) {
            routes.get(depot).get(carrier).add(1);
        }
    }

    @Override
    public void beyond(String depot) {
        if (lost.isEnabled()) {
            fewDepots.get(depot).add(1);
        }
    }

    @Override
    public void histogram(double value, Size size, boolean express) {
        if (weight.isEnabled()) {
            weightBound[size.ordinal()][express ? 1 : 0].record(value);
        }
    }
}

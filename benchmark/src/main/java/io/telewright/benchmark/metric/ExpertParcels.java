package io.telewright.benchmark.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;

/** By hand, by someone who knows what costs what: all attributes are put together once and found again. */
@SuppressWarnings("EnumOrdinal") // an index into a table that lives as long as the enum
final class ExpertParcels implements Parcels {
    private final LongCounter seen;
    private final LongCounter sorted;
    private final LongCounter stored;
    private final LongCounter moved;
    private final LongCounter lost;
    private final DoubleHistogram weight;

    private final Attributes[][] kinds = ParcelAttributes.kinds();
    private final BoundedValues<String, Attributes> depots = ParcelAttributes.depots(MANY);
    private final BoundedValues<String, BoundedValues<String, Attributes>> routes = ParcelAttributes.routes();
    private final BoundedValues<String, Attributes> fewDepots = ParcelAttributes.depots(FEW);

    ExpertParcels(OpenTelemetry openTelemetry) {
        Meter meter = openTelemetry.getMeter("expert");
        seen = meter.counterBuilder("parcel.seen").build();
        sorted = meter.counterBuilder("parcel.sorted").build();
        stored = meter.counterBuilder("parcel.stored").build();
        moved = meter.counterBuilder("parcel.moved").build();
        lost = meter.counterBuilder("parcel.lost").build();
        weight = meter.histogramBuilder("parcel.weight").setUnit("kg").build();
    }

    private Attributes found(Size size, boolean express) {
        return kinds[size.ordinal()][express ? 1 : 0];
    }

    @Override
    public void none() {
        if (seen.isEnabled()) {
            seen.add(1);
        }
    }

    @Override
    public void enumAndBoolean(Size size, boolean express) {
        if (sorted.isEnabled()) {
            sorted.add(1, found(size, express));
        }
    }

    @Override
    public void text(String depot) {
        if (stored.isEnabled()) {
            stored.add(1, depots.get(depot));
        }
    }

    @Override
    public void texts(String depot, String carrier) {
        if (moved.isEnabled()) {
            moved.add(1, routes.get(depot).get(carrier));
        }
    }

    @Override
    public void beyond(String depot) {
        if (lost.isEnabled()) {
            lost.add(1, fewDepots.get(depot));
        }
    }

    @Override
    public void histogram(double value, Size size, boolean express) {
        if (weight.isEnabled()) {
            weight.record(value, found(size, express));
        }
    }
}

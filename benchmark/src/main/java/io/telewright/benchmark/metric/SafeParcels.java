package io.telewright.benchmark.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.telewright.benchmark.safe.Guard;

/** As {@link ExpertParcels}, with the guarantee of generated code: telemetry throws nothing at the caller. */
@SuppressWarnings("EnumOrdinal") // an index into a table that lives as long as the enum
final class SafeParcels implements Parcels {
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

    SafeParcels(OpenTelemetry openTelemetry) {
        Meter meter = openTelemetry.getMeter("safe");
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
        try {
            if (seen.isEnabled()) {
                seen.add(1);
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    @Override
    public void enumAndBoolean(Size size, boolean express) {
        try {
            if (sorted.isEnabled()) {
                sorted.add(1, found(size, express));
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    @Override
    public void text(String depot) {
        try {
            if (stored.isEnabled()) {
                stored.add(1, depots.get(depot));
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    @Override
    public void texts(String depot, String carrier) {
        try {
            if (moved.isEnabled()) {
                moved.add(1, routes.get(depot).get(carrier));
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    @Override
    public void beyond(String depot) {
        try {
            if (lost.isEnabled()) {
                lost.add(1, fewDepots.get(depot));
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    @Override
    public void histogram(double value, Size size, boolean express) {
        try {
            if (weight.isEnabled()) {
                weight.record(value, found(size, express));
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }
}

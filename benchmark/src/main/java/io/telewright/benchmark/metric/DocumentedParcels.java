package io.telewright.benchmark.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** By hand, in the manner of OpenTelemetry's documentation: the attributes are put together for each measurement. */
final class DocumentedParcels implements Parcels {
    private final LongCounter seen;
    private final LongCounter sorted;
    private final LongCounter stored;
    private final LongCounter moved;
    private final LongCounter lost;
    private final DoubleHistogram weight;
    private final Set<String> depots = ConcurrentHashMap.newKeySet();

    DocumentedParcels(OpenTelemetry openTelemetry) {
        Meter meter = openTelemetry.getMeter("documented");
        seen = meter.counterBuilder("parcel.seen").build();
        sorted = meter.counterBuilder("parcel.sorted").build();
        stored = meter.counterBuilder("parcel.stored").build();
        moved = meter.counterBuilder("parcel.moved").build();
        lost = meter.counterBuilder("parcel.lost").build();
        weight = meter.histogramBuilder("parcel.weight").setUnit("kg").build();
    }

    @Override
    public void none() {
        seen.add(1);
    }

    @Override
    public void enumAndBoolean(Size size, boolean express) {
        sorted.add(1, Attributes.of(ParcelKeys.SIZE, size.name(), ParcelKeys.EXPRESS, express));
    }

    @Override
    public void text(String depot) {
        stored.add(1, Attributes.of(ParcelKeys.DEPOT, depot));
    }

    @Override
    public void texts(String depot, String carrier) {
        moved.add(1, Attributes.of(ParcelKeys.DEPOT, depot, ParcelKeys.CARRIER, carrier));
    }

    @Override
    public void beyond(String depot) {
        boolean known = depots.contains(depot) || (depots.size() < FEW && depots.add(depot));
        lost.add(1, Attributes.of(ParcelKeys.DEPOT, known ? depot : "_OTHER"));
    }

    @Override
    public void histogram(double value, Size size, boolean express) {
        weight.record(value, Attributes.of(ParcelKeys.SIZE, size.name(), ParcelKeys.EXPRESS, express));
    }
}

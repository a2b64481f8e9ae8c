package io.telewright.benchmark.metric;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Micrometer with its meter providers, its way for tags that are known only at the call. */
final class MicrometerParcels implements Parcels {
    private final Counter seen;
    private final MeterProvider<Counter> sorted;
    private final MeterProvider<Counter> stored;
    private final MeterProvider<Counter> moved;
    private final MeterProvider<Counter> lost;
    private final MeterProvider<DistributionSummary> weight;
    private final Set<String> depots = ConcurrentHashMap.newKeySet();

    MicrometerParcels(MeterRegistry registry) {
        seen = registry.counter("parcel.seen");
        sorted = Counter.builder("parcel.sorted").withRegistry(registry);
        stored = Counter.builder("parcel.stored").withRegistry(registry);
        moved = Counter.builder("parcel.moved").withRegistry(registry);
        lost = Counter.builder("parcel.lost").withRegistry(registry);
        weight = DistributionSummary.builder("parcel.weight")
                .serviceLevelObjectives(5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000)
                .withRegistry(registry);
    }

    private static Tags tags(Size size, boolean express) {
        return Tags.of("parcel.size", size.name(), "parcel.express", Boolean.toString(express));
    }

    @Override
    public void none() {
        seen.increment();
    }

    @Override
    public void enumAndBoolean(Size size, boolean express) {
        sorted.withTags(tags(size, express)).increment();
    }

    @Override
    public void text(String depot) {
        stored.withTag("depot.name", depot).increment();
    }

    @Override
    public void texts(String depot, String carrier) {
        moved.withTags("depot.name", depot, "carrier.name", carrier).increment();
    }

    @Override
    public void beyond(String depot) {
        boolean known = depots.contains(depot) || (depots.size() < FEW && depots.add(depot));
        lost.withTag("depot.name", known ? depot : "_OTHER").increment();
    }

    @Override
    public void histogram(double value, Size size, boolean express) {
        weight.withTags(tags(size, express)).record(value);
    }
}

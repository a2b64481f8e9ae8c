package io.telewright.benchmark.growth;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.telewright.benchmark.metric.BoundedValues;
import io.telewright.benchmark.safe.Guard;

/** By hand, by someone who knows what costs what, with the guarantee that telemetry throws nothing at the caller. */
final class SafeScans implements Scans {
    private static final AttributeKey<String> GATE = AttributeKey.stringKey("gate.name");
    private static final AttributeKey<Long> ROUTE = AttributeKey.longKey("route.number");
    private static final AttributeKey<Double> WEIGHT = AttributeKey.doubleKey("parcel.weight");

    private final LongCounter scanned;
    private final LongCounter routed;
    private final LongCounter weighed;
    private final BoundedValues<String, Attributes> gates =
            BoundedValues.ofTexts(MOST, gate -> Attributes.of(GATE, gate));
    private final BoundedValues<Long, Attributes> routes =
            new BoundedValues<>(MOST, other(ROUTE), route -> Attributes.of(ROUTE, route));
    private final BoundedValues<Double, Attributes> weights =
            new BoundedValues<>(MOST, other(WEIGHT), weight -> Attributes.of(WEIGHT, weight));

    SafeScans(OpenTelemetry openTelemetry) {
        Meter meter = openTelemetry.getMeter("safe");
        scanned = meter.counterBuilder("parcel.scanned").build();
        routed = meter.counterBuilder("parcel.routed").build();
        weighed = meter.counterBuilder("parcel.weighed").build();
    }

    private static Attributes other(AttributeKey<?> key) {
        return Attributes.of(AttributeKey.stringKey(key.getKey()), "_OTHER");
    }

    @Override
    public void scanned(String gate) {
        try {
            if (scanned.isEnabled()) {
                scanned.add(1, gates.get(gate));
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    @Override
    public void routed(long route) {
        try {
            if (routed.isEnabled()) {
                routed.add(1, routes.get(route));
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }

    @Override
    public void weighed(double weight) {
        try {
            if (weighed.isEnabled()) {
                weighed.add(1, weights.get(weight));
            }
        } catch (Throwable fault) {
            Guard.report(fault);
        }
    }
}

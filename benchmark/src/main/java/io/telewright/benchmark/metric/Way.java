package io.telewright.benchmark.metric;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.util.function.Function;

/** How a measurement comes to be recorded. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Way {
    EXPERT(ExpertParcels::new),
    /** With the guarantees of generated code. */
    SAFE(SafeParcels::new),
    /** As {@link #SAFE}, to be measured a second time. */
    AGAIN(SafeParcels::new),
    GENERATED(OtelParcels::new),
    /** As {@link #GENERATED}, with OpenTelemetry's incubator on the class path. */
    INCUBATOR(OtelParcels::new),
    /** By hand, with the incubator on the class path. */
    BOUND(BoundParcels::new),
    DOCUMENTED(DocumentedParcels::new),
    /** Into a registry of Micrometer's own, which aggregates in memory as the SDK does. */
    MICROMETER(openTelemetry -> new MicrometerParcels(new SimpleMeterRegistry()));

    private final Function<OpenTelemetry, Parcels> making;

    Way(Function<OpenTelemetry, Parcels> making) {
        this.making = making;
    }

    /** The metrics recorded that way. */
    public Parcels parcels(OpenTelemetry openTelemetry) {
        return making.apply(openTelemetry);
    }
}

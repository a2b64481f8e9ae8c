package io.telewright.benchmark.growth;

import io.opentelemetry.api.OpenTelemetry;
import java.util.function.Function;

/** How a scan comes to be counted. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Way {
    /** Not at all. */
    BARE(openTelemetry -> new NoScans()),
    SAFE(SafeScans::new),
    GENERATED(OtelScans::new),
    /** As {@link #GENERATED}, with OpenTelemetry's incubator on the class path. */
    INCUBATOR(OtelScans::new);

    private final Function<OpenTelemetry, Scans> making;

    Way(Function<OpenTelemetry, Scans> making) {
        this.making = making;
    }

    /** The metrics counted that way. */
    public Scans scans(OpenTelemetry openTelemetry) {
        return making.apply(openTelemetry);
    }
}

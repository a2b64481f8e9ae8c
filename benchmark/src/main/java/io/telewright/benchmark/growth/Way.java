package io.telewright.benchmark.growth;

import io.opentelemetry.api.OpenTelemetry;
import java.util.function.Function;

/** How a scan comes to be counted. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Way {
    SAFE(SafeScans::new),
    GENERATED(OtelScans::new);

    private final Function<OpenTelemetry, Scans> making;

    Way(Function<OpenTelemetry, Scans> making) {
        this.making = making;
    }

    /** The metric counted that way. */
    public Scans scans(OpenTelemetry openTelemetry) {
        return making.apply(openTelemetry);
    }
}

package io.telewright.test.declared.golden;

import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** A span for each subscription to a publisher of the JDK. */
@Telemetry
public interface FlowTelemetry {
    /** Reports where parcels are. */
    @Traced("report positions")
    Flow.Publisher<String> reporting(Supplier<Flow.Publisher<String>> body);
}

package io.telewright.test.declared;

import io.telewright.Metric;
import io.telewright.Telemetry;

/** The smallest declaration there is. */
@Telemetry
public interface Heartbeat {
    /** Beats. */
    @Metric("heart.beats")
    void beat();
}

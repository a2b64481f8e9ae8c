package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** One signal of each sort, for load: spans and events carry a number that tells them apart. */
@Telemetry
@InstrumentationScope(value = "load", prefix = "load")
public interface LoadTelemetry {
    @Traced("load.work")
    void work(@Attribute("load.number") long number, Runnable body);

    @Event
    void finished(@Attribute("load.number") long number);

    /** Pieces of work. */
    @Metric(unit = "{piece}")
    void counted();
}

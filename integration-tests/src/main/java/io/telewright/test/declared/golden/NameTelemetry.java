package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

/** A span whose name has a fallback and a group, and that is renamed when its operation ends. */
@Telemetry
public interface NameTelemetry {
    /** Serves a customer; the attribute is the counter that it was served at. */
    @Traced("{customer.kind|ANY}[ at {counter}]")
    @Attribute("counter")
    Counter serve(@Attribute(value = "customer.kind", maxValues = 10) String kind, Supplier<Counter> body);

    /** Places to be served at. */
    enum Counter {
        NORTH,
        SOUTH
    }
}

package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.NoSuchElementException;

/** Operations that are open until they are closed. */
@Telemetry
public interface TracedScopes {
    /** A span alone. */
    @Traced("store")
    SpanScope storing(@Attribute("order.id") String order);

    /** A span that knows an expected exception. */
    @Traced(value = "look up", notAnError = NoSuchElementException.class)
    SpanScope lookingUp();

    /** Every signal. */
    @Traced("ship")
    @Metric(value = "ship.count", unit = "{shipment}")
    @Metric(value = "ship.active", kind = Metric.Kind.UP_DOWN_COUNTER)
    @Event(value = "ship.ended", when = Event.When.ALWAYS)
    SpanScope shipping(Color color);
}

package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Callable;

/** Constants that are named as what generated code uses, and types of the package that are. */
@Telemetry
public interface ShapeHiding {
    String HIDING_KEY = "a constant of the user";
    String tracer = "another";

    @Traced
    @Event(value = "hiding.ended", when = Event.When.ALWAYS)
    <R> R call(@Attribute("hiding.key") String key, Callable<R> body) throws Exception;

    @Metric("hiding.instruments")
    void instruments(Meter meter);
}

package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

/** Nested types, methods and keys that are named as what generated code uses. */
@Telemetry
public interface ShapeClashes {
    /** Inherited by the generated class, as the types below. */
    enum Outcome {
        GOOD
    }

    enum Span {
        WIDE
    }

    enum Attributes {
        MANY
    }

    enum Values {
        LOW
    }

    record Context(@Attribute("clash.tracer") String tracer) {}

    record Scope(Object thrown, String argument, Context value) {}

    @Traced
    @Metric(value = "clash.calls", description = "Calls.")
    @Event(value = "clash.ended", when = Event.When.ALWAYS)
    String call(
            Outcome outcome, Span span, Attributes attributes, Values values, Context context, Supplier<String> body);

    @Event
    void callEnded();

    @Metric("clash.calls_attributes")
    void clashCallsAttributes(Outcome outcome);

    @Event("clash.paths")
    void paths(
            @Attribute(value = "clash.argument", path = "argument") Scope scope,
            @Attribute(value = "clash.thrown", path = "thrown", asString = true) Scope same,
            @Attribute(value = "clash.class", path = "class.simpleName") Scope again);

    @Metric("clash.keywords")
    void keywords(
            @Attribute("class") boolean a,
            @Attribute("switch.case") boolean b,
            @Attribute("a_b") boolean c,
            @Attribute("a.b") boolean d);

    @Event("clash.types_of_a_key")
    void oneType(@Attribute("clash.key") String key);

    @Event("clash.types_of_a_key_again")
    void anotherType(@Attribute("clash.key") long key);
}

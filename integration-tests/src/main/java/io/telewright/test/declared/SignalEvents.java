package io.telewright.test.declared;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;

/** Events in every place, and attributes of the current span. */
@Telemetry
@InstrumentationScope(prefix = "signal")
public interface SignalEvents {
    @Event
    void derivedName();

    @Event(value = "signal.logged", severity = Severity.DEBUG2, body = "{a.text} of {a.number}: {a.text}")
    void logged(@Attribute("a.text") String text, @Attribute("a.number") Integer number);

    @Event(value = "signal.on_span", on = Event.On.SPAN)
    void onSpan(@Attribute("a.text") String text);

    @Event(value = "signal.on_both", on = Event.On.BOTH, severity = Severity.FATAL, body = "both {a.text}")
    void onBoth(@Attribute("a.text") String text);

    @Event(value = "signal.thrown", severity = Severity.ERROR)
    void thrown(Throwable cause);

    @Event(value = "signal.thrown_on_both", on = Event.On.BOTH)
    void thrownOnBoth(@Attribute("a.text") String text, IllegalStateException cause);

    @Metric("signal.counted")
    @Event(value = "signal.counted", body = "counted {a.text}")
    void counted(@Attribute(value = "a.text", maxValues = 1) String text, @Attribute("a.raw") String raw);

    @CurrentSpan
    void onCurrent(@Attribute("a.text") String text, @Attribute("a.number") long number);

    @CurrentSpan
    @Event("signal.both")
    void onCurrentAndEvent(@Attribute("a.text") String text);
}

package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

/** What other telemetry interfaces inherit. */
@Telemetry
@InstrumentationScope(value = "shape.base", version = "1", prefix = "base")
public interface ShapeBase<T extends CharSequence> {
    /** Items. */
    @Metric(description = "Items of the base.")
    void itemCounted();

    @Event
    void itemSeen(@Attribute("item.text") T text);

    @Traced("base.work")
    T work(@Attribute("item.text") T text, Supplier<T> body);

    default void seenAndCounted(T text) {
        itemSeen(text);
        itemCounted();
    }
}

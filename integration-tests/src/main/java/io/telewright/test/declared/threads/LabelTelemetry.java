package io.telewright.test.declared.threads;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** What happens to a line in the thread that it was handed to. */
@Telemetry
public interface LabelTelemetry {
    /** Prints the label of a line. */
    @Traced("label")
    @Attribute(value = "baggage.order.id", baggage = "order.id")
    void labelling(@Attribute("order.id") long order, @Attribute("line") long line, Runnable body);
}

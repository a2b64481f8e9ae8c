package io.telewright.test.endings;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.test.declared.endings.InstrumentedSubscriptions;
import io.telewright.test.declared.endings.OtelSubscribedBodies;
import io.telewright.test.declared.endings.Subscriptions;
import java.util.function.Supplier;

/** The two ways to make an operation of code. */
enum Way {
    DECORATOR,
    BODY;

    /** The interface with the annotations. */
    String declaration() {
        return this == DECORATOR ? "Subscriptions" : "SubscribedBodies";
    }

    Subscriptions around(Supplier<Object> result, OpenTelemetry openTelemetry) {
        Returning delegate = new Returning(result);
        return this == DECORATOR
                ? new InstrumentedSubscriptions(delegate, openTelemetry)
                : new InBodies(new OtelSubscribedBodies(openTelemetry), delegate);
    }
}

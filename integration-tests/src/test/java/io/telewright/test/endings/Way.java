package io.telewright.test.endings;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.test.declared.endings.InstrumentedSubscriptions;
import io.telewright.test.declared.endings.OtelSubscribedBodies;
import io.telewright.test.declared.endings.Subscriptions;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

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

    /** Each library with each way. */
    static Stream<Arguments> inAllLibraries() {
        return Stream.of(Library.values())
                .flatMap(library -> Stream.of(values()).map(way -> Arguments.of(library, way)));
    }
}

package io.telewright.benchmark.call;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.telewright.benchmark.sdk.Tracing;
import java.util.function.BiFunction;

/** How a call comes to be traced. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Way {
    /** Not at all. */
    BARE((orders, openTelemetry) -> orders),
    EXPERT(ExpertOrders::new),
    /** With the guarantees of generated code. */
    SAFE(SafeOrders::new),
    /** As {@link #SAFE}, to be measured a second time. */
    AGAIN(SafeOrders::new),
    DECORATOR(InstrumentedOrders::new),
    BODY((orders, openTelemetry) -> new BodyOrders(orders, new OtelOrderTelemetry(openTelemetry))),
    SCOPE((orders, openTelemetry) -> new ScopeOrders(orders, new OtelOrderTelemetry(openTelemetry))),
    DOCUMENTED(DocumentedOrders::new),
    PROXY(TracingProxy::around),
    AGENT((orders, openTelemetry) -> new AnnotatedOrders(orders)),
    SPRING(SpringAspects::withSpan),
    MICROMETER(SpringAspects::observed);

    private final BiFunction<PlainOrders, OpenTelemetry, Orders> wrapping;

    Way(BiFunction<PlainOrders, OpenTelemetry, Orders> wrapping) {
        this.wrapping = wrapping;
    }

    /** The OpenTelemetry that this way uses: an agent has its own, unless it is switched off. */
    public OpenTelemetry openTelemetry(Tracing tracing) {
        if (this != AGENT || tracing == Tracing.DISABLED) {
            return tracing.openTelemetry();
        }
        if (!GlobalOpenTelemetry.isSet()) {
            throw new IllegalStateException("AGENT was run without the agent: add -javaagent to the fork's options");
        }
        return GlobalOpenTelemetry.get();
    }

    /** The traced service around the plain one. */
    public Orders trace(PlainOrders orders, OpenTelemetry openTelemetry) {
        return wrapping.apply(orders, openTelemetry);
    }
}

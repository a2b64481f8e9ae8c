package io.telewright.benchmark.combined;

import io.opentelemetry.api.OpenTelemetry;
import java.util.function.BiFunction;

/** How a call comes to emit all signals. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum Way {
    EXPERT(ExpertCheckout::new),
    /** With the guarantees of generated code. */
    SAFE(SafeCheckout::new),
    /** As {@link #SAFE}, to be measured a second time. */
    AGAIN(SafeCheckout::new),
    DECORATOR(InstrumentedCheckout::new);

    private final BiFunction<Checkout, OpenTelemetry, Checkout> wrapping;

    Way(BiFunction<Checkout, OpenTelemetry, Checkout> wrapping) {
        this.wrapping = wrapping;
    }

    /** The service that emits, around one that pays at once. */
    public Checkout checkout(OpenTelemetry openTelemetry) {
        return wrapping.apply((brand, customer) -> "paid", openTelemetry);
    }
}

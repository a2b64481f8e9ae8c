package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.text;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.DurationUnit;
import io.telewright.processor.model.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartEmitterTest {

    @Test
    void anOperationWithoutASpanHasItsOwnClock() {
        assertThat(method("place", operation(List.of(), metric("time", new Measure.Elapsed(DurationUnit.SECONDS)))))
                .contains("long started = Durations.start(); Context context = Scopes.current();");
    }

    @Test
    void theCurrentSpanIsAskedAgainOnlyIfSomethingElseMayBeEnabled() {
        Attribute text = text("order.id");

        assertThat(method("place", operation(List.of(text), currentSpan(text))))
                .contains("} Spans.set(span, ORDER_ID, order);");
        assertThat(method("place", operation(List.of(text), currentSpan(text), metric("calls", new Measure.Calls()))))
                .contains("if (Spans.isRecording(span)) { Spans.set(span, ORDER_ID, order); }");
    }

    @Test
    void anOperationInFlightIsCountedWhenItHasStarted() {
        assertThat(method("place", operation(List.of(), span(), metric("active", new Measure.InFlight()))))
                .containsSubsequence(
                        "Scope scope = Scopes.enter(parent, context);",
                        "Object inFlight = Dimensions.only(activeTable); Measurements.add(active, 1, inFlight, context);",
                        "try {");
    }
}

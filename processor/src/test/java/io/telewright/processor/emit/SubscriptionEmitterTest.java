package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.ending;
import static io.telewright.processor.testing.Models.event;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Emission;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.PublisherType;
import io.telewright.processor.model.Selection;
import org.junit.jupiter.api.Test;

class SubscriptionEmitterTest {

    @Test
    void anOperationStartsWithEachSubscriptionInTheContextOfItsCaller() {
        assertThat(method("place", subscription(span())))
                .containsSubsequence(
                        "Context caller = Scopes.current();",
                        "Publisher result = delegate.place(order);",
                        "if (result == null) { return null; }",
                        "subscriber -> {",
                        "Context parent = Scopes.currentOr(caller);",
                        "finally { Scopes.exit(scope, context); }");
    }

    @Test
    void theCallersContextIsNotNeededForEventsOnItsSpan() {
        assertThat(method("place", subscription(event(Place.SPAN, Selection.ByOutcome.ALWAYS))))
                .doesNotContain("caller", "finally");
    }

    private static Operation subscription(Emission emission) {
        return ending(
                ClassName.get("shop", "Publisher"),
                new Ending.OfSubscription(PublisherType.FLOW_PUBLISHER, ClassName.get(String.class), true),
                emission);
    }
}

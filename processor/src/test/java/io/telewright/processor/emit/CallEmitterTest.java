package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.text;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.crossed;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.ending;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Operation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallEmitterTest {

    @Test
    void aSpanAloneIsFailedWhereSomethingIsThrownAndEndsWithItsScope() {
        assertThat(method("place", operation(List.of(), span())))
                .endsWith("try { return delegate.place(order); } catch (Throwable thrown) {"
                        + " Spans.fail(span, logger, thrown); throw thrown; }"
                        + " finally { Scopes.exit(scope, context); Spans.end(span); }");
    }

    @Test
    void anOperationWithMoreToDoEndsBeforeItsScopeIsClosed() {
        assertThat(method("place", operation(List.of(), span(), metric("calls", new Measure.Calls()))))
                .endsWith(
                        "try { String result = delegate.place(order); placeEnded(context, span, null); return result; }"
                                + " catch (Throwable thrown) { placeEnded(context, span, thrown); throw thrown; }"
                                + " finally { Scopes.exit(scope, context); }");
    }

    @Test
    void thereIsNoScopeToCloseWithoutASpanOrAnotherContext() {
        assertThat(method("place", operation(List.of(), metric("calls", new Measure.Calls()))))
                .doesNotContain("finally");
    }

    @Test
    void attributesOnTheCurrentSpanNeedNoTry() {
        Attribute text = text("order.id");

        assertThat(method("place", operation(List.of(text), currentSpan(text))))
                .endsWith("Spans.set(span, ORDER_ID, order); return delegate.place(order);");
    }

    @Test
    void anotherContextIsLeftEvenIfThereIsNothingToEnd() {
        Crossing cleared = new Crossing(Optional.empty(), true, List.of(), List.of());

        assertThat(method("place", crossed(cleared, currentSpan())))
                .endsWith("try { return delegate.place(order); } finally { Scopes.exit(scope, context); }");
    }

    @Test
    void aMethodWithoutResultReturnsNothing() {
        Operation operation = ending(TypeName.VOID, Ending.OfCall.AT_ONCE, metric("calls", new Measure.Calls()));

        assertThat(method("place", operation))
                .contains("{ delegate.place(order); return; }", "delegate.place(order); placeEnded(context, null);");
    }
}

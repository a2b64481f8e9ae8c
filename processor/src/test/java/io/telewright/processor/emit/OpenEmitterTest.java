package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.currentSpan;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.open;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Work;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenEmitterTest {

    @Test
    void aSpanAloneIsEndedByItsScope() {
        assertThat(method("place", open(span()))).endsWith("return OpenSpan.of(scope, span, logger);");
    }

    @Test
    void anOperationWithMoreToDoIsEndedByItsMethodOrHereIfThereIsNoMemory() {
        assertThat(method("place", open(metric("calls", new Measure.Calls()))))
                .endsWith("try { return new OpenOperation(Scope.noop(), thrown -> placeEnded(context, thrown));"
                        + " } catch (Throwable fault) { Faults.report(OtelOrders.class, fault);"
                        + " placeEnded(context, null); return Scopes.none(); }");
    }

    @Test
    void whatOnlySetsAttributesHasNothingToEnd() {
        assertThat(method("place", open(currentSpan()))).endsWith("return Scopes.none();");
    }

    @Test
    void anotherContextIsLeftAtTheEnd() {
        Operation operation = operation(
                ClassName.get("io.telewright", "SpanScope"),
                new Work.UntilClosed(),
                Ending.OfCall.AT_ONCE,
                new Crossing(Optional.empty(), true, List.of(), List.of()),
                List.of(),
                currentSpan());

        assertThat(method("place", operation)).endsWith("return OpenContext.of(scope);");
    }

    @Test
    void nothingIsOpenedWhileAllIsDisabled() {
        assertThat(method("place", open(span())))
                .startsWith("if (!Spans.isEnabled(tracer)) { return" + " Scopes.none(); }");
    }
}

package io.telewright.processor.emit;

import static io.telewright.processor.testing.Attributes.result;
import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.NOTHING_CROSSES;
import static io.telewright.processor.testing.Models.ending;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Work;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnEmitterTest {

    private static final ClassName OBJECT = ClassName.get(Object.class);

    @Test
    void aStageEndsTheOperationWhenItCompletes() {
        assertThat(method("place", ending(OBJECT, Ending.OfCall.WITH_STAGE, span())))
                .contains("try { return CompletionStages.ending(result,"
                        + " (value, thrown) -> Spans.end(span, logger, thrown)); }"
                        + " catch (Throwable fault) { Faults.report(OtelOrders.class, fault); Spans.end(span); }"
                        + " return result;");
    }

    @Test
    void aListenableFutureEndsTheOperationWhenItIsDone() {
        assertThat(method("place", ending(OBJECT, Ending.OfCall.WITH_LISTENABLE_FUTURE, span())))
                .contains("ListenableFutures.whenDone(result, ListenableFuture::addListener, (value, thrown) ->"
                        + " Spans.end(span, logger, thrown));");
    }

    @Test
    void whatMayBeAStageIsLookedAtWhenItIsReturned() {
        assertThat(method("place", ending(OBJECT, Ending.OfCall.DECIDED_AT_RUN_TIME, span())))
                .contains("if (result instanceof CompletionStage<?>) { try { return CompletionStages.ending(result,"
                        + " (value, thrown) -> Spans.end(span, logger, thrown)); }"
                        + " catch (Throwable fault) { Faults.report(OtelOrders.class, fault); Spans.end(span); }"
                        + " } else { Spans.end(span); } return result;");
    }

    @Test
    void theFunctionForAStageSaysWhatItIsCalledWith() {
        Attribute result = result("receipt.name");
        Operation operation = operation(
                OBJECT, new Work.Delegate(), Ending.OfCall.WITH_STAGE, NOTHING_CROSSES, List.of(result), span(result));

        assertThat(method("place", operation))
                .contains("(Customer value, Throwable thrown) -> placeEnded(span, value, thrown)");
    }

    @Test
    void anOperationThatEndsAtOnceGivesItsResultToTheEnd() {
        Attribute result = result("receipt.name");

        assertThat(method("place", operation(List.of(result), span(result))))
                .contains("placeEnded(span, result, null); return result;");
    }

    @Test
    void aPrimitiveResultIsBoxedBySupport() {
        Attribute result = result("receipt.name");
        Operation operation = operation(
                TypeName.INT,
                new Work.Delegate(),
                Ending.OfCall.AT_ONCE,
                NOTHING_CROSSES,
                List.of(result),
                span(result));

        assertThat(method("place", operation)).contains("placeEnded(span, Boxes.of(result), null); return result;");
    }

    @Test
    void aStageGivesWhatItCompletesWithOnlyIfTheResultMayBeOfAnyType() {
        Attribute typed = result("receipt.name");
        Attribute any = new Attribute(
                typed.key(),
                List.of(new Reading(
                        new Source(
                                new Source.Result(),
                                OBJECT,
                                List.of(),
                                typed.source().steps()),
                        typed.conversion(),
                        typed.bound())),
                false,
                false,
                "");

        assertThat(method("place", decided(any))).contains("(value, thrown) -> placeEnded(span, value, thrown)");
        assertThat(method("place", decided(typed))).contains("(value, thrown) -> placeEnded(span, null, thrown)");
    }

    private static Operation decided(Attribute result) {
        return operation(
                OBJECT,
                new Work.Delegate(),
                Ending.OfCall.DECIDED_AT_RUN_TIME,
                NOTHING_CROSSES,
                List.of(result),
                span(result));
    }
}

package io.telewright.processor.emit;

import static io.telewright.processor.testing.Emitted.method;
import static io.telewright.processor.testing.Models.NOTHING_CROSSES;
import static io.telewright.processor.testing.Models.judged;
import static io.telewright.processor.testing.Models.metric;
import static io.telewright.processor.testing.Models.operation;
import static io.telewright.processor.testing.Models.rule;
import static io.telewright.processor.testing.Models.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Judgement;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.OutcomeRule;
import io.telewright.processor.model.Work;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class JudgementCodeTest {
    private static final OutcomeRule OF_TEXT = rule(String.class);
    private static final OutcomeRule OF_ANY = rule(Object.class);
    private static final OutcomeRule OF_INPUT = rule(IOException.class);

    @Test
    void rulesOfResultsAreAskedIfNothingWasThrown() {
        Operation judged = judged(operation(List.of(), span()), new Judgement(List.of(OF_TEXT), List.of()));

        assertThat(method("placeEnded", judged))
                .contains(
                        "String judgement = thrown == null ? resultErrorType(result) : null;",
                        "Outcome outcome = Outcome.of(thrown).judged(judgement);",
                        "String errorType = outcome.errorType(thrown, judgement);",
                        "Spans.fail(span, logger, thrown, errorType);");
    }

    @Test
    void rulesOfExceptionsAreAskedAboutTheExceptionItself() {
        Operation judged = judged(operation(List.of(), span()), new Judgement(List.of(), List.of(OF_INPUT)));

        assertThat(method("placeEnded", judged))
                .contains("String judgement = exceptionErrorType(Outcome.exception(thrown));");
    }

    @Test
    void theNextRuleIsAskedIfOneHasNoOpinion() {
        Operation judged = judged(operation(List.of(), span()), new Judgement(List.of(OF_TEXT, OF_ANY), List.of()));

        assertThat(method("resultErrorType", judged))
                .contains(
                        "if (result instanceof String string) { String errorType = errorTypeOfString(string); if"
                                + " (errorType != null) { return errorType; } }",
                        "return result != null ? errorTypeOfObject(result) : null;");
    }

    @Test
    void onlyRulesThatNameCancellationsAreAskedAboutThem() {
        Judgement judgement =
                new Judgement(List.of(), List.of(rule(CancellationException.class), rule(RuntimeException.class)));

        assertThat(method("exceptionErrorType", judged(operation(List.of(), span()), judgement)))
                .containsSubsequence(
                        "errorTypeOfCancellationException(cancellationException)",
                        "if (exception instanceof CancellationException) { return null; }",
                        "errorTypeOfRuntimeException(runtimeException)");
    }

    @Test
    void aRuleThatThrowsIsReportedAndHasNoOpinionAboutAResult() {
        Operation judged = judged(operation(List.of(), span()), new Judgement(List.of(OF_TEXT), List.of()));

        assertThat(method("errorTypeOfString", judged))
                .isEqualTo("try { return Errors.of(string); } catch (Throwable fault) {"
                        + " Faults.report(OtelOrders.class, \"Errors.of(String)\", fault); return null; }");
    }

    @Test
    void aRuleThatThrowsGivesAnExceptionItsClassName() {
        Operation judged = judged(operation(List.of(), span()), new Judgement(List.of(), List.of(OF_INPUT)));

        assertThat(method("errorTypeOfIOException", judged)).contains("return Outcome.className(ioException);");
    }

    @Test
    void aPrimitiveResultIsJudgedAsItIs() {
        Operation counting = operation(
                TypeName.SHORT, new Work.Delegate(), Ending.OfCall.AT_ONCE, NOTHING_CROSSES, List.of(), span());
        Operation judged = judged(counting, new Judgement(List.of(rule(short.class)), List.of()));

        assertThat(method("place", judged))
                .contains("placeEnded(span, result, null);", "placeEnded(span, (short) 0, thrown);");
        assertThat(method("placeEnded", judged)).contains("thrown == null ? errorTypeOfShort(result) : null");
    }

    @Test
    void noRuleIsAskedIfNothingDependsOnIt() {
        Operation counted = operation(List.of(), metric("calls", new Measure.Calls()));

        assertThat(method("placeEnded", judged(counted, new Judgement(List.of(OF_TEXT), List.of(OF_INPUT)))))
                .doesNotContain("judgement", "ErrorType");
    }
}

package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.SpanEmission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that runs when an operation ends. */
final class EndingEmitter {
    private final OperationDraft draft;
    private final MethodDraft method;
    private final Operation operation;
    private final Map<String, TypeName> parameters;
    private final Optional<Source> result;
    private final SelectionCode selection;

    /**
     * Writes the method of an operation.
     *
     * @param parameters the values from the start that it needs, by name
     * @param result what it reads from the result
     */
    EndingEmitter(OperationDraft draft, Map<String, TypeName> parameters, Optional<Source> result) {
        this.draft = draft;
        this.parameters = parameters;
        this.result = result;
        method = draft.method;
        operation = draft.operation;
        selection = new SelectionCode(draft);
    }

    MethodSpec write(String name) {
        MethodSpec.Builder code = head(name).beginControlFlow("try");
        method.declare(Variable.OUTCOME);
        if (operation.needsOutcome()) {
            outcome(code);
        }
        if (operation.hasSpan()) {
            status(code);
        }
        if (operation.selectsByException()) {
            method.declare(Variable.EXCEPTION);
            code.addStatement(draft.line(
                    "$throwable:T $exception:L = $outcomes:T.exception($thrown:L)",
                    Map.of("throwable", Throwable.class)));
        }
        operation.heldAtEnd().forEach(attribute -> draft.setAttributes.hold(code, attribute));
        setAtEnd(code);
        new ContextEmitter(draft).linkAtEnd(code);
        boolean needsErrorType = operation.takesErrorType() && !operation.isJudged();
        if (needsErrorType && operation.isNamedByErrorType()) {
            errorType(code);
        }
        rename(code);
        if (needsErrorType && !operation.isNamedByErrorType()) {
            errorType(code);
        }
        emit(code);
        return draft.catchFault(code).endControlFlow().build();
    }

    private void outcome(MethodSpec.Builder code) {
        if (!operation.isJudged()) {
            code.addStatement(draft.line("$outcomes:T $outcome:L = $outcomes:T.of($thrown:L$notAnError:L)"));
            return;
        }
        method.declare(Variable.JUDGEMENT);
        code.addStatement(draft.line(
                        "$string:T $judgement:L = $asked:L",
                        Map.of("string", String.class, "asked", new JudgementCode(draft).asked())))
                .addStatement(draft.line(
                        "$outcomes:T $outcome:L = $outcomes:T.of($thrown:L$notAnError:L).judged($judgement:L)"));
        if (operation.takesErrorType() || operation.hasSpan()) {
            errorType(code, draft.line("$outcome:L.errorType($thrown:L, $judgement:L)"));
        }
    }

    private void errorType(MethodSpec.Builder code) {
        errorType(code, draft.line("$outcome:L.errorType($thrown:L)"));
    }

    private void errorType(MethodSpec.Builder code, CodeBlock value) {
        method.hold(Attribute.ERROR_TYPE, method.declare(Variable.ERROR_TYPE));
        code.addStatement(
                draft.line("$string:T $errorType:L = $value:L", Map.of("string", String.class, "value", value)));
    }

    private MethodSpec.Builder head(String name) {
        MethodSpec.Builder code = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
        parameters.forEach((parameter, type) -> code.addParameter(type, parameter));
        Stream.concat(result.stream(), operation.readAtEnd().stream())
                .filter(source -> !(source.origin() instanceof Source.Thrown))
                .flatMap(source -> source.typeVariables().stream())
                .distinct()
                .forEach(code::addTypeVariable);
        result.ifPresent(source -> code.addParameter(source.type(), draft.name(Variable.RESULT)));
        return code.addParameter(Throwable.class, draft.name(Variable.THROWN));
    }

    private void status(MethodSpec.Builder code) {
        code.beginControlFlow(draft.line("if ($outcome:L.failed())"))
                .addStatement(draft.line(
                        operation.isJudged()
                                ? "$spans:T.fail($span:L, $logger:L, $thrown:L, $errorType:L)"
                                : "$spans:T.fail($span:L, $logger:L, $thrown:L)"));
        if (operation.emissions().span().filter(SpanEmission::okOnSuccess).isPresent()) {
            code.nextControlFlow(draft.line("else if ($outcome:L == $outcomes:T.RETURNED)"))
                    .addStatement(draft.line("$spans:T.succeed($span:L)"));
        }
        code.endControlFlow();
    }

    private void setAtEnd(MethodSpec.Builder code) {
        List<Attribute> known = operation.setAtEnd();
        if (!known.isEmpty()) {
            boolean needsResult = known.stream().allMatch(Attribute::isResult);
            code.beginControlFlow(draft.line(
                    needsResult
                            ? "if ($thrown:L == null && $spans:T.isRecording($span:L))"
                            : "if ($spans:T.isRecording($span:L))"));
            known.forEach(attribute -> draft.setAttributes.onSpan(code, attribute));
            code.endControlFlow();
        }
    }

    /** Sets the name again if a part of it is known only now. */
    private void rename(MethodSpec.Builder code) {
        operation
                .emissions()
                .span()
                .filter(SpanEmission::isRenamed)
                .ifPresent(span -> code.addStatement(draft.line(
                        "$spans:T.rename($span:L, $named:L)", Map.of("named", draft.names.atEnd(span.name())))));
    }

    private void emit(MethodSpec.Builder code) {
        List<EventEmission> events = operation.emissions().events();
        if (!events.isEmpty()) {
            metrics(code); // before the events, whose processors may take their time
            events.forEach(event -> event(code, event));
        }
        if (operation.hasSpan()) {
            code.addStatement(draft.line("$spans:T.end($span:L)"));
        }
        if (events.isEmpty()) {
            metrics(code); // after the end of the span, which gives the duration
        }
    }

    private void metrics(MethodSpec.Builder code) {
        for (MetricEmission metric : operation.emissions().metrics()) {
            Optional<String> nullable = draft.measurements.nullable(metric);
            nullable.ifPresent(variable -> code.beginControlFlow("if ($L != null)", variable));
            code.addStatement(
                    metric.isAtEnd()
                            ? draft.measurements.recordedInContext(metric)
                            : draft.measurements.inFlight(metric, -1, draft.inFlight(metric)));
            nullable.ifPresent(variable -> code.endControlFlow());
        }
    }

    private void event(MethodSpec.Builder code, EventEmission event) {
        CodeBlock condition = selection.condition(code, event);
        Optional<CodeBlock> exception = selection.exception(event);
        if (event.onLog()) {
            code.beginControlFlow("if ($L$L)", condition, draft.events.isLoggedInContext(event));
            draft.events.logInContext(code, event, exception);
            code.endControlFlow();
        }
        if (event.onSpan()) {
            code.beginControlFlow("if ($L$L)", condition, draft.events.isOnSpan(event));
            draft.events.onSpan(code, event, exception);
            code.endControlFlow();
        }
    }
}

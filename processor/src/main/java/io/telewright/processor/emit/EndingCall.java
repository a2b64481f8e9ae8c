package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the call that ends an operation: of a method of its own, unless there is only a span to end. */
final class EndingCall {
    /** The hole of what can be thrown. */
    static final Map<String, ?> THROWABLE = Map.of("throwable", Throwable.class);

    private final OperationDraft draft;
    private final MethodDraft method;
    private final Operation operation;

    EndingCall(OperationDraft draft) {
        this.draft = draft;
        method = draft.method;
        operation = draft.operation;
    }

    /** Whether the result may be of any type, so that what a stage completes with can take its place. */
    boolean takesAnyResult() {
        return result().filter(source -> source.type().equals(ClassName.get(Object.class)))
                .isPresent();
    }

    /** What the attributes of the result are read from, if there are any. */
    Optional<Source> result() {
        return operation.results().stream().map(Attribute::source).findFirst();
    }

    /**
     * The call.
     *
     * @param result the variable with the result, if there is one
     * @param thrown the variable with what was thrown, if something may have been
     */
    CodeBlock of(Optional<String> result, Optional<String> thrown) {
        if (!operation.hasEnding()) {
            return thrown.map(variable -> draft.line(
                            "$spans:T.end($span:L, $logger:L, $variable:L$notAnError:L)", Map.of("variable", variable)))
                    .orElseGet(() -> draft.line("$spans:T.end($span:L)"));
        }
        List<String> arguments = new ArrayList<>(parameters().keySet());
        if (result().isPresent()) {
            arguments.add(result.orElse("null"));
        }
        arguments.add(thrown.orElse("null"));
        EndingEmitter ending = new EndingEmitter(draft, parameters(), result());
        String name = method.inClass().helper(operation, operation.endingName(), ending::write);
        return CodeBlock.of("$L($L)", name, MethodHead.arguments(arguments));
    }

    /** A function of a value and of what was thrown, either of which may be absent, that ends the operation. */
    CodeBlock lambda(boolean withValue) {
        String value = method.declare(Variable.VALUE);
        return draft.line(
                "($value:L, $thrown:L) -> $end:L",
                Map.of(
                        "end",
                        of(
                                withValue ? Optional.of(value) : Optional.empty(),
                                Optional.of(draft.name(Variable.THROWN)))));
    }

    /** What the end needs of the start, by name. */
    private Map<String, TypeName> parameters() {
        Map<String, TypeName> parameters = new LinkedHashMap<>();
        if (operation.recordsInContext()) {
            parameters.put(draft.name(Variable.CONTEXT), Library.CONTEXT);
        }
        if (operation.hasSpan() || operation.emissions().useCurrentSpan()) {
            parameters.put(draft.name(Variable.SPAN), Library.SPAN);
        }
        if (operation.isTimed()) {
            parameters.put(draft.name(Variable.STARTED), TypeName.LONG);
        }
        operation.inFlight().forEach(metric -> parameters.put(draft.inFlight(metric), Library.ATTRIBUTES));
        for (Attribute attribute : operation.keptForEnd()) {
            parameters.put(
                    method.origin(attribute),
                    method.isHeld(attribute)
                            ? attribute.variableType()
                            : attribute.source().type());
        }
        return parameters;
    }
}

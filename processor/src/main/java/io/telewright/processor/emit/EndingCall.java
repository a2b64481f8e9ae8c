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
import java.util.stream.Stream;

/** Writes the call that ends an operation: of a method of its own, unless there is only a span to end. */
final class EndingCall {
    private final OperationDraft draft;
    private final MethodDraft method;
    private final Operation operation;

    EndingCall(OperationDraft draft) {
        this.draft = draft;
        method = draft.method;
        operation = draft.operation;
    }

    /** Whether the result may be of any type, so that the value that a stage completes with can take its place. */
    boolean takesAnyResult() {
        return result().filter(source -> source.type().equals(ClassName.get(Object.class)))
                .isPresent();
    }

    /** The part of the result that is passed to the end, if the end uses it. */
    private Optional<Source> result() {
        return operation.resultAtEnd();
    }

    /** The call without a result, where nothing was thrown. */
    CodeBlock ofReturn() {
        return call(Optional.empty(), Optional.empty());
    }

    /**
     * The call with the result. A primitive result is boxed by the runtime's support, which does not throw, unless the
     * end takes the primitive itself.
     */
    CodeBlock ofResult() {
        boolean boxed = operation.signature().result().isPrimitive()
                && result().filter(source -> !source.type().isPrimitive()).isPresent();
        return call(Optional.of(draft.line(boxed ? "$boxes:T.of($result:L)" : "$result:L")), Optional.empty());
    }

    /** The call with what was thrown. */
    CodeBlock ofThrown() {
        return call(Optional.empty(), thrown());
    }

    /** A function of a value and of what was thrown, either of which may be absent, that ends the operation. */
    CodeBlock lambda(boolean withValue) {
        method.declare(Variable.VALUE);
        return draft.line("($value:L, $thrown:L) -> $end:L", Map.of("end", ofValue(withValue)));
    }

    /** The same for a method that takes functions of any type, so the function declares the types of its parameters. */
    CodeBlock typedLambda(boolean withValue) {
        Optional<Source> typed = result().filter(source -> withValue && !takesAnyResult());
        if (typed.isEmpty()) {
            return lambda(withValue);
        }
        method.declare(Variable.VALUE);
        return draft.line(
                "($type:T $value:L, $throwable:T $thrown:L) -> $end:L",
                Map.of("type", typed.get().type(), "throwable", Throwable.class, "end", ofValue(true)));
    }

    private CodeBlock ofValue(boolean withValue) {
        return call(withValue ? Optional.of(draft.line("$value:L")) : Optional.empty(), thrown());
    }

    private Optional<CodeBlock> thrown() {
        return Optional.of(draft.line("$thrown:L"));
    }

    private CodeBlock call(Optional<CodeBlock> result, Optional<CodeBlock> thrown) {
        if (!operation.hasEnding()) {
            return draft.line(
                    thrown.isPresent()
                            ? "$spans:T.end($span:L, $logger:L, $thrown:L$notAnError:L)"
                            : "$spans:T.end($span:L)");
        }
        Map<String, TypeName> parameters = parameters();
        List<CodeBlock> arguments = new ArrayList<>();
        parameters.keySet().forEach(name -> arguments.add(CodeBlock.of("$L", name)));
        result().ifPresent(source -> arguments.add(result.orElse(absent(source.type()))));
        arguments.add(thrown.orElse(CodeBlock.of("null")));
        EndingEmitter ending = new EndingEmitter(draft, parameters, result());
        String name = method.inClass().helper(operation, operation.endingName(), ending::write);
        return CodeBlock.of("$L($L)", name, arguments.stream().collect(CodeBlock.joining(",$W")));
    }

    /** The expression that stands for an absent result. */
    private static CodeBlock absent(TypeName type) {
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        boolean narrow = Stream.of(TypeName.BYTE, TypeName.SHORT, TypeName.CHAR).anyMatch(type::equals);
        return narrow ? CodeBlock.of("($T) 0", type) : CodeBlock.of("0");
    }

    /** The values from the start that the end needs, by name. */
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
        operation.inFlight().forEach(metric -> parameters.put(draft.inFlight(metric), ClassName.OBJECT));
        for (Attribute attribute : operation.keptForEnd()) {
            parameters.put(
                    method.origin(attribute),
                    method.isHeld(attribute)
                            ? attribute.variableType()
                            : attribute.source().type());
        }
        for (Source source : operation.readAtEnd()) {
            if (source.origin() instanceof Source.ParameterAtEnd parameter) {
                parameters.put(method.parameter(parameter.index()), source.type());
            }
        }
        return parameters;
    }
}

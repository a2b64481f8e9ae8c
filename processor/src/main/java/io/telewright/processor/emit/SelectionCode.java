package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the code that decides whether an ending emits an event. */
final class SelectionCode {
    private final OperationDraft draft;
    private boolean isDeclared;

    SelectionCode(OperationDraft draft) {
        this.draft = draft;
    }

    /**
     * The start of a condition, empty if every ending emits the event. A value that two conditions need is read once.
     */
    CodeBlock condition(MethodSpec.Builder code, EventEmission event) {
        if (event.selection() instanceof Selection.ByOutcome outcome) {
            return switch (outcome) {
                case RETURN -> draft.line("$outcome:L.returned()$W&& ");
                case FAILURE -> draft.line("$outcome:L.failed()$W&& ");
                case ALWAYS -> CodeBlock.of("");
            };
        }
        List<CodeBlock> tests = event.criteria().stream()
                .flatMap(criterion -> tests(event, criterion))
                .toList();
        CodeBlock any = tests.stream().collect(CodeBlock.joining("$W|| "));
        if (event.onLog() && event.onSpan()) {
            String selected = draft.method.declare(Variable.SELECTED);
            code.addStatement(isDeclared ? "$L = $L" : "boolean $L = $L", selected, any);
            isDeclared = true;
            return CodeBlock.of("$L$W&& ", selected);
        }
        return CodeBlock.of(tests.size() == 1 ? "$L$W&& " : "($L)$W&& ", any);
    }

    private Stream<CodeBlock> tests(EventEmission event, Selection.Criterion criterion) {
        if (criterion instanceof Selection.Results results) {
            return Stream.of(draft.line(
                    "$selects:L($result:L)",
                    Map.of("selects", new ResultCode(draft.method.inClass()).selecting(event.name(), results))));
        }
        return criterion instanceof Selection.Returned returned
                ? instances("$result:L instanceof $type:T", returned.types())
                : instances("$exception:L instanceof $type:T", ((Selection.Thrown) criterion).types());
    }

    private Stream<CodeBlock> instances(String template, List<TypeName> types) {
        return types.stream().map(type -> draft.line(template, Map.of("type", type)));
    }

    /** The exception of an event, if its endings may have one. */
    Optional<CodeBlock> exception(EventEmission event) {
        if (event.selection() instanceof Selection.ByOutcome outcome) {
            return switch (outcome) {
                case RETURN -> Optional.empty();
                case FAILURE -> Optional.of(draft.line("$thrown:L"));
                case ALWAYS -> Optional.of(draft.line("$outcome:L.failed() ? $thrown:L : null"));
            };
        }
        return event.criteria().stream().anyMatch(Selection.Thrown.class::isInstance)
                ? Optional.of(draft.line("$thrown:L"))
                : Optional.empty();
    }
}

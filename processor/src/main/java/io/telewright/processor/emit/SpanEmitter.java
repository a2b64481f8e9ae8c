package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.SpanEmission;
import java.util.Map;

/** Writes the statements that start a span and make it the current one. */
final class SpanEmitter {
    private final OperationDraft draft;
    private final SpanEmission span;
    private final ContextEmitter context;

    SpanEmitter(OperationDraft draft) {
        this.draft = draft;
        context = new ContextEmitter(draft);
        span = draft.operation.emissions().span().orElseThrow();
    }

    void start(MethodSpec.Builder code) {
        context.start(code, Variable.PARENT);
        Map<String, ?> holes = Map.of("named", name(code), "kind", span.kind());
        if (span.early().isEmpty()) {
            started(code, holes);
        } else {
            startedWithAttributes(code, holes);
        }
        if (draft.operation.isTimed()) {
            code.addStatement(draft.line("long $started:L = $durations:T.start($span:L)"));
        }
        if (span.parent() == SpanEmission.Parent.ROOT_LINKED) {
            code.addStatement(draft.line("$spans:T.link($span:L, $parent:L)"));
        }
        context.describe(code);
        setAttributes(code);
        enter(code);
    }

    /** The name, in a variable if it is to be put together. */
    private CodeBlock name(MethodSpec.Builder code) {
        CodeBlock text = draft.names.atStart(span.name());
        if (span.name().isConstant()) {
            return text;
        }
        draft.method.declare(Variable.NAME);
        code.addStatement(draft.line("$string:T $name:L = $text:L", Map.of("string", String.class, "text", text)));
        return draft.line("$name:L");
    }

    private void started(MethodSpec.Builder code, Map<String, ?> holes) {
        code.addStatement(draft.line(
                span.isRoot()
                        ? "$otelSpan:T $span:L = $spans:T.startRoot("
                                + "$tracer:L,$W$named:L,$W$otelSpanKind:T.$kind:L,$W$parent:L)"
                        : "$otelSpan:T $span:L = $spans:T.start("
                                + "$tracer:L,$W$named:L,$W$otelSpanKind:T.$kind:L,$W$parent:L)",
                holes));
    }

    /** Starts the span with the attributes that samplers see. */
    private void startedWithAttributes(MethodSpec.Builder code, Map<String, ?> holes) {
        draft.method.declare(Variable.BUILDER);
        code.addStatement(draft.line(
                span.isRoot()
                        ? "$otelSpanBuilder:T $builder:L = $spanBuilders:T.ofRoot("
                                + "$tracer:L,$W$named:L,$W$otelSpanKind:T.$kind:L)"
                        : "$otelSpanBuilder:T $builder:L = $spanBuilders:T.of("
                                + "$tracer:L,$W$named:L,$W$otelSpanKind:T.$kind:L,$W$parent:L)",
                holes));
        span.early().forEach(attribute -> draft.setAttributes.onBuilder(code, attribute));
        code.addStatement(draft.line("$otelSpan:T $span:L = $spanBuilders:T.start($builder:L, $parent:L)"));
    }

    private void setAttributes(MethodSpec.Builder code) {
        if (span.late().isEmpty() && draft.operation.crossing().linksAtStart().isEmpty()) {
            return;
        }
        code.beginControlFlow(draft.line("if ($spans:T.isRecording($span:L))"));
        span.late().forEach(attribute -> draft.setAttributes.onSpan(code, attribute));
        context.link(code);
        code.endControlFlow();
    }

    private void enter(MethodSpec.Builder code) {
        code.addStatement(draft.line("$otelContext:T $context:L = $spans:T.in($parent:L, $span:L)"));
        context.inject(code, draft.line("$context:L"));
        code.addStatement(draft.line(
                draft.operation.startsInCurrentContext()
                        ? "$otelScope:T $scope:L = $scopes:T.enter($parent:L, $context:L)"
                        : "$otelScope:T $scope:L = $scopes:T.enter($context:L)"));
    }
}

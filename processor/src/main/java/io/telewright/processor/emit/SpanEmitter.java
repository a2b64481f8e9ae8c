package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.SpanEmission;
import java.util.List;

/** Writes the statements that start a span and make it the current one. */
final class SpanEmitter {
    private final OperationContext operation;
    private final MethodContext method;
    private final SpanEmission traced;
    private final ContextEmitter context;
    private final String parent;

    SpanEmitter(OperationContext operation) {
        this.operation = operation;
        context = new ContextEmitter(operation);
        parent = operation.parent;
        method = operation.method;
        traced = operation.operation.emissions().span().orElseThrow();
    }

    void start(MethodSpec.Builder code) {
        context.start(code, parent);
        List<Attribute> early = traced.early();
        List<Attribute> late = traced.late();
        CodeBlock name = name(code);
        if (early.isEmpty()) {
            code.addStatement("$T $L = $L", Library.SPAN, operation.span, started(name));
        } else {
            startWith(code, name, early);
        }
        if (operation.operation.isTimed()) {
            code.addStatement("long $L = $T.start($L)", operation.started, Library.DURATIONS, operation.span);
        }
        if (traced.parent() == SpanEmission.Parent.ROOT_LINKED) {
            code.addStatement("$T.link($L, $L)", Library.SPANS, operation.span, parent);
        }
        context.describe(code);
        if (!late.isEmpty() || !operation.operation.crossing().links().isEmpty()) {
            code.beginControlFlow("if ($T.isRecording($L))", Library.SPANS, operation.span);
            late.forEach(attribute -> operation.setAttributes.on(code, operation.span, attribute));
            context.link(code);
            code.endControlFlow();
        }
        enter(code);
    }

    /** The name, in a variable if it is to be put together. */
    private CodeBlock name(MethodSpec.Builder code) {
        CodeBlock text = operation.values.text(traced.name(), true);
        if (traced.name().isConstant()) {
            return text;
        }
        String name = method.variable("name");
        code.addStatement("$T $L = $L", String.class, name, text);
        return CodeBlock.of("$L", name);
    }

    private CodeBlock started(CodeBlock name) {
        return CodeBlock.of(
                "$T.$L($L,$W$L,$W$T.$L,$W$L)",
                Library.SPANS,
                traced.isRoot() ? "startRoot" : "start",
                method.fields().tracer(method.member().scope()),
                name,
                Library.SPAN_KIND,
                traced.kind(),
                parent);
    }

    /** Starts the span with attributes that samplers see. */
    private void startWith(MethodSpec.Builder code, CodeBlock name, List<Attribute> early) {
        String builder = method.variable("builder");
        code.addStatement(
                "$T $L = $T.$L($L,$W$L,$W$T.$L$L)",
                Library.SPAN_BUILDER,
                builder,
                Library.SPAN_BUILDERS,
                traced.isRoot() ? "ofRoot" : "of",
                method.fields().tracer(method.member().scope()),
                name,
                Library.SPAN_KIND,
                traced.kind(),
                traced.isRoot() ? CodeBlock.of("") : CodeBlock.of(",$W$L", parent));
        early.forEach(attribute -> operation.setAttributes.set(code, Library.SPAN_BUILDERS, builder, attribute));
        code.addStatement(
                "$T $L = $T.start($L, $L)", Library.SPAN, operation.span, Library.SPAN_BUILDERS, builder, parent);
    }

    private void enter(MethodSpec.Builder code) {
        CodeBlock entering = CodeBlock.of("$T.enter($L, $L)", Library.SPANS, parent, operation.span);
        if (operation.operation.recordsInContext()
                || operation.operation.crossing().injected().isPresent()) {
            code.addStatement(
                    "$T $L = $T.in($L, $L)", Library.CONTEXT, operation.context, Library.SPANS, parent, operation.span);
            entering = CodeBlock.of("$T.enter($L)", Library.SCOPES, operation.context);
            context.inject(code, CodeBlock.of("$L", operation.context));
        }
        code.addStatement("$T $L = $L", Library.SCOPE, operation.scope, entering);
    }
}

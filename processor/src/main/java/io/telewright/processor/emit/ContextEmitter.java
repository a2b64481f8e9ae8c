package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Source;
import java.util.Optional;

/** Writes what brings the context to an operation, changes it there and takes it on. */
final class ContextEmitter {
    private final OperationContext operation;
    private final MethodContext method;
    private final Crossing crossing;

    ContextEmitter(OperationContext operation) {
        this.operation = operation;
        method = operation.method;
        crossing = operation.operation.crossing();
    }

    /** Writes the variable with the context that the operation starts from, and those with entries of its baggage. */
    void start(MethodSpec.Builder code, String variable) {
        crossing.batch()
                .ifPresent(carrier -> code.addStatement(
                        "$T $L = $L", Library.BATCH, operation.batch, ofBatch("extract", atStart(), carrier)));
        CodeBlock origin = crossing.batch().isPresent()
                ? CodeBlock.of("$T.start($L, $L)", Library.BATCH, operation.batch, atStart())
                : origin(atStart());
        code.addStatement("$T $L = $L", Library.CONTEXT, variable, withBaggage(code, origin));
        operation.operation.attributes().stream()
                .filter(Attribute::isOfBaggage)
                .forEach(attribute -> hold(code, attribute, variable));
    }

    /** The same for an operation without a span, which enters the context if it is another one; gives the scope then. */
    Optional<String> enter(MethodSpec.Builder code) {
        start(code, operation.context);
        if (!crossing.changesContext()) {
            return Optional.empty();
        }
        code.addStatement("$T $L = $T.enter($L)", Library.SCOPE, operation.scope, Library.SCOPES, operation.context);
        return Optional.of(operation.scope);
    }

    /** The context that the operation runs in where it has no telemetry. */
    CodeBlock untold(MethodSpec.Builder code) {
        return withBaggage(code, origin(CodeBlock.of("$T.current()", Library.SCOPES)));
    }

    private CodeBlock atStart() {
        return operation.operation.startsLater()
                ? CodeBlock.of("$T.currentOr($L)", Library.SCOPES, operation.caller)
                : CodeBlock.of("$T.current()", Library.SCOPES);
    }

    private CodeBlock origin(CodeBlock current) {
        if (!crossing.extracts()) {
            return current;
        }
        Crossing.Carrier carrier = crossing.carrier().orElseThrow();
        return crossing.batch().isPresent()
                ? ofBatch("context", current, carrier)
                : CodeBlock.of("$T.$L($L,$W$L)", Library.CARRIERS, extraction(carrier), current, carried(carrier));
    }

    private static String extraction(Crossing.Carrier carrier) {
        return carrier.flow() == Crossing.Flow.EXTRACT_ALONE ? "extractAlone" : "extract";
    }

    private CodeBlock ofBatch(String verb, CodeBlock current, Crossing.Carrier carrier) {
        return CodeBlock.of("$T.$L($L,$W$L)", Library.BATCH, verb, current, carried(carrier));
    }

    /** What it takes to read a carrier. */
    private CodeBlock carried(Crossing.Carrier carrier) {
        return CodeBlock.of(
                "$L,$W$L,$W$L,$W$S",
                method.fields().propagator(),
                method.parameter(carrier.index()),
                access(carrier),
                operation.place());
    }

    private CodeBlock access(Crossing.Carrier carrier) {
        if (carrier.access() instanceof Crossing.Own own) {
            return CodeBlock.of("$L", method.fields().made(own.type()));
        }
        if (carrier.access() instanceof Crossing.RequestBuilder) {
            return CodeBlock.of("$L", method.fields().requestSetter());
        }
        if (carrier.flow() != Crossing.Flow.INJECT) {
            return CodeBlock.of("$T.MAP_GETTER", Library.CARRIERS);
        }
        String setter = carrier.access() instanceof Crossing.Map ? "MAP_SETTER" : "LIST_SETTER";
        return CodeBlock.of("$T.$L", Library.CARRIERS, setter);
    }

    /** The context with its baggage changed, which takes statements of its own. */
    private CodeBlock withBaggage(MethodSpec.Builder code, CodeBlock context) {
        if (!crossing.clearsBaggage() && crossing.entries().isEmpty()) {
            return context;
        }
        code.addStatement(
                "$T $L = $T.$L($L)",
                Library.BAGGAGES,
                operation.baggage,
                Library.BAGGAGES,
                crossing.clearsBaggage() ? "none" : "of",
                context);
        for (Crossing.BaggageEntry entry : crossing.entries()) {
            code.addStatement(
                    "$T.put($L, $S, $L)",
                    Library.BAGGAGES,
                    operation.baggage,
                    entry.key(),
                    operation.values.telemetry(entry.value()));
        }
        return CodeBlock.of("$T.context($L)", Library.BAGGAGES, operation.baggage);
    }

    private void hold(MethodSpec.Builder code, Attribute attribute, String context) {
        String entry = ((Source.Baggage) attribute.source().origin()).entry();
        String variable = method.variableBeside(attribute.variableName(), "Value");
        code.addStatement("$T $L = $T.value($L, $S)", String.class, variable, Library.BAGGAGES, context, entry);
        method.hold(attribute, variable);
    }

    /** Writes a context into the carrier that takes it on, if there is one. */
    void inject(MethodSpec.Builder code, CodeBlock context) {
        crossing.injected()
                .ifPresent(carrier -> code.addStatement(
                        "$T.inject($L,$W$L,$W$L,$W$L,$W$S)",
                        Library.CARRIERS,
                        method.fields().propagator(),
                        context,
                        method.parameter(carrier.index()),
                        access(carrier),
                        operation.place()));
    }

    /** Describes the batch on the span. */
    void describe(MethodSpec.Builder code) {
        if (crossing.batch().isPresent()) {
            code.addStatement("$T.describe($L, $L)", Library.BATCH, operation.batch, operation.span);
        }
    }

    /** Links the span, which records. */
    void link(MethodSpec.Builder code) {
        crossing.links()
                .forEach(index -> code.addStatement(
                        "$T.add($L, $L, $S)",
                        Library.LINKS,
                        operation.span,
                        method.parameter(index),
                        operation.place()));
    }
}

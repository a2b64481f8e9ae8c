package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Source;
import java.util.Map;

/** Writes the code that brings the context to an operation, changes it there and passes it on. */
final class ContextEmitter {
    private final OperationDraft draft;
    private final Crossing crossing;

    ContextEmitter(OperationDraft draft) {
        this.draft = draft;
        crossing = draft.operation.crossing();
    }

    /** Writes the variable with the context that the operation starts from, and those with entries of its baggage. */
    void start(MethodSpec.Builder code, Variable variable) {
        crossing.batch()
                .ifPresent(carrier -> code.addStatement(draft.line(
                        "$batches:T $batch:L = $batches:T.extract($current:L,$W$carried:L)",
                        Map.of("current", atStart(), "carried", carried(carrier)))));
        CodeBlock origin = crossing.batch().isPresent()
                ? draft.line("$batches:T.start($batch:L, $current:L)", Map.of("current", atStart()))
                : origin(atStart());
        code.addStatement(Lines.of(
                "$otelContext:T $variable:L = $context:L",
                Map.of("variable", draft.name(variable), "context", withBaggage(code, origin))));
        draft.operation.ofBaggage().forEach(attribute -> hold(code, attribute, variable));
    }

    /**
     * The same for an operation without a span, which enters the context only if that is another one. Returns whether
     * it is.
     */
    boolean enter(MethodSpec.Builder code) {
        start(code, Variable.CONTEXT);
        if (crossing.changesContext()) {
            code.addStatement(draft.line("$otelScope:T $scope:L = $scopes:T.enter($context:L)"));
        }
        return crossing.changesContext();
    }

    /** The context that the operation runs in if it has no telemetry. */
    CodeBlock withoutTelemetry(MethodSpec.Builder code) {
        return withBaggage(code, origin(draft.line("$scopes:T.current()")));
    }

    private CodeBlock atStart() {
        return draft.line(draft.operation.startsLater() ? "$scopes:T.currentOr($caller:L)" : "$scopes:T.current()");
    }

    private CodeBlock origin(CodeBlock current) {
        if (!crossing.extracts()) {
            return current;
        }
        Crossing.Carrier carrier = crossing.carrier().orElseThrow();
        return draft.line(extraction(carrier.flow()), Map.of("current", current, "carried", carried(carrier)));
    }

    private static String extraction(Crossing.Flow flow) {
        return switch (flow) {
            case EXTRACT_BATCH -> "$batches:T.context($current:L,$W$carried:L)";
            case EXTRACT_ALONE -> "$carriers:T.extractAlone($current:L,$W$carried:L)";
            case EXTRACT, INJECT -> "$carriers:T.extract($current:L,$W$carried:L)";
        };
    }

    /** The arguments for reading a carrier. */
    private CodeBlock carried(Crossing.Carrier carrier) {
        return draft.line(
                "$propagator:L,$W$carrier:L,$W$access:L,$W$place:S",
                Map.of(
                        "propagator", propagator(),
                        "carrier", draft.method.parameter(carrier.index()),
                        "access", access(carrier)));
    }

    private String propagator() {
        return draft.method.fields().name(new PropagationPart.Propagator());
    }

    private CodeBlock access(Crossing.Carrier carrier) {
        if (carrier.access() instanceof Crossing.RequestBuilder) {
            return CodeBlock.of("$L", draft.method.fields().name(new ConstantPart.RequestSetter()));
        }
        if (carrier.flow() != Crossing.Flow.INJECT || carrier.access() instanceof Crossing.Own) {
            return getter(carrier.access());
        }
        String setter = carrier.access() instanceof Crossing.Map ? "MAP_SETTER" : "LIST_SETTER";
        return CodeBlock.of("$T.$L", Library.CARRIERS, setter);
    }

    /** The context with changed baggage, which needs statements of its own. */
    private CodeBlock withBaggage(MethodSpec.Builder code, CodeBlock origin) {
        if (!crossing.clearsBaggage() && crossing.entries().isEmpty()) {
            return origin;
        }
        code.addStatement(draft.line(
                crossing.clearsBaggage()
                        ? "$baggages:T $baggage:L = $baggages:T.none($origin:L)"
                        : "$baggages:T $baggage:L = $baggages:T.of($origin:L)",
                Map.of("origin", origin)));
        for (Crossing.BaggageEntry entry : crossing.entries()) {
            code.addStatement(draft.line(
                    "$baggages:T.put($baggage:L, $key:S, $value:L)",
                    Map.of("key", entry.key(), "value", draft.values.telemetry(entry.value()))));
        }
        return draft.line("$baggages:T.context($baggage:L)");
    }

    private void hold(MethodSpec.Builder code, Attribute attribute, Variable context) {
        if (attribute.source().origin() instanceof Source.Baggage baggage) {
            code.addStatement(Lines.of(
                    "$string:T $variable:L = $baggages:T.value($context:L, $entry:S)",
                    Map.of(
                            "string", String.class,
                            "variable", draft.method.hold(attribute),
                            "context", draft.name(context),
                            "entry", baggage.entry())));
        }
    }

    /** Writes a context into the carrier that passes it on, if there is one. */
    void inject(MethodSpec.Builder code, CodeBlock context) {
        crossing.injected()
                .ifPresent(carrier -> code.addStatement(draft.line(
                        "$carriers:T.inject($propagator:L,$W$injected:L,$W$carrier:L,$W$access:L,$W$place:S)",
                        Map.of(
                                "propagator", propagator(),
                                "injected", context,
                                "carrier", draft.method.parameter(carrier.index()),
                                "access", access(carrier)))));
    }

    /** Describes the batch on the span. */
    void describe(MethodSpec.Builder code) {
        if (crossing.batch().isPresent()) {
            code.addStatement(draft.line("$batches:T.describe($batch:L, $span:L)"));
        }
    }

    /** Links the recording span to the spans that parameters name. */
    void link(MethodSpec.Builder code) {
        crossing.linksAtStart().forEach(link -> code.addStatement(linked(link)));
    }

    /** Links the span, if it records, to the spans that the result names. */
    void linkAtEnd(MethodSpec.Builder code) {
        crossing.linkAtEnd()
                .ifPresent(link -> code.beginControlFlow(
                                draft.line("if ($thrown:L == null && $spans:T.isRecording($span:L))"))
                        .addStatement(linked(link))
                        .endControlFlow());
    }

    private CodeBlock linked(Crossing.Link link) {
        CodeBlock linked = CodeBlock.of("$L", draft.method.origin(link.source()));
        for (Source.Step step : link.source().steps()) {
            linked = Readers.follow(step, linked);
        }
        if (link.headers().isEmpty()) {
            return draft.line("$links:T.add($span:L, $linked:L, $place:S)", Map.of("linked", linked));
        }
        Crossing.Headers headers = link.headers().get();
        return draft.line(
                headers.ofSeveral()
                        ? "$links:T.extractAll($span:L,$W$propagator:L,$W$linked:L,$W$getter:L,$W$place:S)"
                        : "$links:T.extract($span:L,$W$propagator:L,$W$linked:L,$W$getter:L,$W$place:S)",
                Map.of("linked", linked, "propagator", propagator(), "getter", getter(headers.access())));
    }

    private CodeBlock getter(Crossing.Access access) {
        return access instanceof Crossing.Own own
                ? CodeBlock.of("$L", draft.method.fields().name(new PropagationPart.Accessor(own.type())))
                : CodeBlock.of("$T.MAP_GETTER", Library.CARRIERS);
    }
}

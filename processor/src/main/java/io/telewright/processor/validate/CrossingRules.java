package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.SpanKind;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.read.DeclaredTraced;
import io.telewright.processor.types.TypeFacts;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The rules for the context that enters or leaves through a method: its carrier, baggage and links. */
final class CrossingRules {
    private final Findings findings;
    private final CarrierRules carriers;
    private final BaggageRules baggage;
    private final LinkRules linkRules;

    CrossingRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.findings = findings;
        carriers = new CarrierRules(facts, findings, user);
        baggage = new BaggageRules(facts, findings);
        linkRules = new LinkRules(facts, findings, user);
    }

    /**
     * The carrier, baggage and links of an operation.
     *
     * @param result the type of its result, if it has one
     */
    Crossing operation(DeclaredMethod method, Optional<TypeMirror> result) {
        Optional<DeclaredTraced> traced = method.traced();
        if (traced.isEmpty()) {
            for (DeclaredParameter parameter : method.parameters()) {
                parameter.crossing().carrier().ifPresent(carrier -> noSpan("Carrier", carrier.at(), parameter, method));
                parameter.crossing().link().ifPresent(link -> noSpan("Link", link.at(), parameter, method));
            }
            method.link()
                    .ifPresent(link -> findings.add(DiagnosticId.RESULT_LINK_WITHOUT_SPAN, link.at(), method.name()));
        }
        return new Crossing(
                traced.flatMap(span -> carrier(method, span)),
                traced.filter(span -> span.clearBaggage().value()).isPresent(),
                baggage.entries(method),
                linkRules.links(method, result));
    }

    /** The carrier of a method. If the carrier alone decides the parent, the method must extract from one. */
    private Optional<Crossing.Carrier> carrier(DeclaredMethod method, DeclaredTraced traced) {
        Optional<Crossing.Carrier> carrier =
                carriers.carrier(method, SpanKind.valueOf(traced.kind().value()));
        if (!traced.parent().value().equals("CARRIER")) {
            return carrier;
        }
        Optional<Crossing.Flow> flow = carrier.map(Crossing.Carrier::flow);
        if (flow.filter(Crossing.Flow.EXTRACT_BATCH::equals).isPresent()) {
            findings.add(DiagnosticId.PARENT_OF_BATCH, traced.parent().at(), method.name());
        } else if (flow.isPresent() ? flow.get() == Crossing.Flow.INJECT : hasNone(method)) {
            findings.add(DiagnosticId.PARENT_WITHOUT_CARRIER, traced.parent().at(), method.name());
        }
        return carrier.map(it -> new Crossing.Carrier(it.index(), Crossing.Flow.EXTRACT_ALONE, it.access()));
    }

    private static boolean hasNone(DeclaredMethod method) {
        return method.parameters().stream()
                .allMatch(parameter -> parameter.crossing().carrier().isEmpty());
    }

    private void noSpan(String annotation, SourceRef at, DeclaredParameter parameter, DeclaredMethod method) {
        findings.add(DiagnosticId.CROSSING_WITHOUT_SPAN, at, annotation, parameter.name(), method.name());
    }

    /** Nothing crosses a method that records at once. */
    void signal(DeclaredMethod method) {
        method.link().ifPresent(link -> findings.add(DiagnosticId.RESULT_LINK_WITHOUT_SPAN, link.at(), method.name()));
        for (DeclaredParameter parameter : method.parameters()) {
            parameter
                    .crossing()
                    .places()
                    .forEach((annotation, at) -> findings.add(
                            DiagnosticId.CROSSING_WITHOUT_WORK, at, annotation, parameter.name(), method.name()));
        }
    }
}

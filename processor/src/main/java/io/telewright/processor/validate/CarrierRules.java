package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Crossing.Flow;
import io.telewright.processor.model.SpanKind;
import io.telewright.processor.read.DeclaredCarrier;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.CarrierTypes;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Decides in which direction contexts go through a carrier, and what reads or writes it. */
final class CarrierRules {
    private final Findings findings;
    private final CarrierTypes types;
    private final AccessorRules accessors;

    CarrierRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.findings = findings;
        types = new CarrierTypes(facts);
        accessors = new AccessorRules(facts, findings, user);
    }

    /** The carrier of a method whose span is of the given kind. */
    Optional<Crossing.Carrier> carrier(DeclaredMethod method, SpanKind kind) {
        List<Integer> carriers = IntStream.range(0, method.parameters().size())
                .filter(index ->
                        method.parameters().get(index).crossing().carrier().isPresent())
                .boxed()
                .toList();
        if (carriers.size() > 1) {
            SourceRef second =
                    declared(method.parameters().get(carriers.get(1))).at();
            findings.add(DiagnosticId.SEVERAL_CARRIERS, second, method.name());
            return Optional.empty();
        }
        return carriers.stream().findFirst().flatMap(index -> {
            DeclaredParameter parameter = method.parameters().get(index);
            if (kind == SpanKind.INTERNAL) {
                findings.add(
                        DiagnosticId.CARRIER_OF_INTERNAL_SPAN,
                        declared(parameter).at(),
                        parameter.name(),
                        method.name());
                return Optional.empty();
            }
            return kind.comesFromElsewhere() ? extracted(index, parameter, kind) : injected(index, parameter, kind);
        });
    }

    private static DeclaredCarrier declared(DeclaredParameter parameter) {
        return parameter.crossing().carrier().orElseThrow();
    }

    private Optional<Crossing.Carrier> extracted(int index, DeclaredParameter parameter, SpanKind kind) {
        DeclaredCarrier declared = declared(parameter);
        unused(DiagnosticId.SETTER_OF_EXTRACTION, declared.setter(), parameter, kind);
        if (declared.getter().explicit()) {
            return own(index, parameter, kind, declared.getter(), AccessorRules.GETTER);
        }
        Optional<Flow> flow = flow(parameter, kind, types::isReadable);
        if (flow.isEmpty()) {
            unsupported(DiagnosticId.UNREADABLE_CARRIER, parameter);
        }
        return flow.map(way -> new Crossing.Carrier(index, way, new Crossing.Map()));
    }

    private Optional<Crossing.Carrier> injected(int index, DeclaredParameter parameter, SpanKind kind) {
        DeclaredCarrier declared = declared(parameter);
        unused(DiagnosticId.GETTER_OF_INJECTION, declared.getter(), parameter, kind);
        if (declared.setter().explicit()) {
            return own(index, parameter, kind, declared.setter(), AccessorRules.SETTER)
                    .map(carrier -> new Crossing.Carrier(index, Flow.INJECT, carrier.access()));
        }
        if (types.isImmutable(parameter.type())) {
            findings.add(DiagnosticId.IMMUTABLE_CARRIER, parameter.at(), parameter.name(), parameter.type());
        } else if (flow(parameter, kind, type -> types.writer(type).isPresent()).isEmpty()) {
            unsupported(DiagnosticId.UNWRITABLE_CARRIER, parameter);
        }
        return types.writer(parameter.type()).map(writer -> new Crossing.Carrier(index, Flow.INJECT, writer));
    }

    /** A carrier that a class of the user reads or writes. */
    private Optional<Crossing.Carrier> own(
            int index, DeclaredParameter parameter, SpanKind kind, Written<TypeMirror> written, String type) {
        return accessors.accessor(written, type).flatMap(accessor -> {
            Optional<Flow> flow = flow(parameter, kind, carrier -> types.isA(carrier, accessor.carrier()));
            if (flow.isEmpty()) {
                new TypeFindings(findings)
                        .add(
                                DiagnosticId.ACCESSOR_TYPE_MISMATCH,
                                written.at(),
                                parameter.type(),
                                written.value(),
                                parameter.name(),
                                parameter.type(),
                                parameter.type());
            }
            return flow.map(way -> new Crossing.Carrier(index, way, accessor.access()));
        });
    }

    /** Whether a carrier is one or a batch; none if it is neither. */
    private Optional<Flow> flow(DeclaredParameter parameter, SpanKind kind, Predicate<TypeMirror> isCarrier) {
        if (isCarrier.test(parameter.type())) {
            return Optional.of(Flow.EXTRACT);
        }
        boolean isBatch = types.element(parameter.type()).filter(isCarrier).isPresent();
        if (isBatch && kind != SpanKind.CONSUMER) {
            findings.add(DiagnosticId.BATCH_OF_ONE_CARRIER, declared(parameter).at(), parameter.name(), kind);
        }
        return isBatch ? Optional.of(Flow.EXTRACT_BATCH) : Optional.empty();
    }

    private void unsupported(DiagnosticId id, DeclaredParameter parameter) {
        new TypeFindings(findings).add(id, parameter.at(), parameter.type(), parameter.name(), parameter.type());
    }

    private void unused(DiagnosticId id, Written<TypeMirror> accessor, DeclaredParameter parameter, SpanKind kind) {
        if (accessor.explicit()) {
            findings.add(id, accessor.at(), parameter.name(), kind);
        }
    }
}

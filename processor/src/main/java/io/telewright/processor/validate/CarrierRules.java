package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Crossing.Flow;
import io.telewright.processor.read.DeclaredCarrier;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.read.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Decides which way contexts go through a carrier, and what reads or writes it. */
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
    Optional<Crossing.Carrier> carrier(DeclaredMethod method, String kind) {
        List<Integer> carriers = IntStream.range(0, method.parameters().size())
                .filter(index ->
                        method.parameters().get(index).crossing().carrier().isPresent())
                .boxed()
                .toList();
        if (carriers.size() > 1) {
            SourceRef second =
                    declared(method.parameters().get(carriers.get(1))).at();
            findings.add(DiagnosticId.TW107, second, method.name());
            return Optional.empty();
        }
        return carriers.stream().findFirst().flatMap(index -> {
            DeclaredParameter parameter = method.parameters().get(index);
            if (kind.equals("INTERNAL")) {
                findings.add(DiagnosticId.TW101, declared(parameter).at(), parameter.name(), method.name());
                return Optional.empty();
            }
            return kind.equals("SERVER") || kind.equals("CONSUMER")
                    ? extracted(index, parameter, kind)
                    : injected(index, parameter, kind);
        });
    }

    private static DeclaredCarrier declared(DeclaredParameter parameter) {
        return parameter.crossing().carrier().orElseThrow();
    }

    private Optional<Crossing.Carrier> extracted(int index, DeclaredParameter parameter, String kind) {
        DeclaredCarrier declared = declared(parameter);
        unused(declared.setter(), "setter", parameter, kind, "extracts", "a getter");
        if (!declared.getter().explicit()) {
            Optional<Flow> flow = flow(parameter, kind, types::isReadable);
            if (flow.isEmpty()) {
                findings.addUnresolved(
                        DiagnosticId.TW102,
                        parameter.at(),
                        parameter.name(),
                        parameter.type(),
                        "read",
                        "getter",
                        "getter");
            }
            return flow.map(way -> new Crossing.Carrier(index, way, new Crossing.Map()));
        }
        return accessors
                .accessor(declared.getter(), AccessorRules.GETTER)
                .flatMap(accessor -> flow(parameter, kind, type -> types.isA(type, accessor.carrier()))
                        .or(() -> mismatch(parameter, declared.getter(), "getter"))
                        .map(way -> new Crossing.Carrier(index, way, accessor.access())));
    }

    private Optional<Crossing.Carrier> injected(int index, DeclaredParameter parameter, String kind) {
        DeclaredCarrier declared = declared(parameter);
        unused(declared.getter(), "getter", parameter, kind, "injects", "a setter");
        if (!declared.setter().explicit()) {
            Optional<Crossing.Access> access = types.writer(parameter.type());
            if (access.isEmpty()
                    && flow(parameter, kind, type -> types.writer(type).isPresent())
                            .isEmpty()) {
                unwritable(parameter);
            }
            return access.map(writer -> new Crossing.Carrier(index, Flow.INJECT, writer));
        }
        return accessors
                .accessor(declared.setter(), AccessorRules.SETTER)
                .flatMap(accessor -> flow(parameter, kind, type -> types.isA(type, accessor.carrier()))
                        .or(() -> mismatch(parameter, declared.setter(), "setter"))
                        .map(way -> new Crossing.Carrier(index, Flow.INJECT, accessor.access())));
    }

    /** Whether a carrier is one or a batch; none if it is neither. */
    private Optional<Flow> flow(DeclaredParameter parameter, String kind, Predicate<TypeMirror> isCarrier) {
        if (isCarrier.test(parameter.type())) {
            return Optional.of(Flow.EXTRACT);
        }
        boolean isBatch = types.element(parameter.type()).filter(isCarrier).isPresent();
        if (isBatch && !kind.equals("CONSUMER")) {
            findings.add(DiagnosticId.TW108, declared(parameter).at(), parameter.name(), kind);
        }
        return isBatch ? Optional.of(Flow.EXTRACT_BATCH) : Optional.empty();
    }

    private void unwritable(DeclaredParameter parameter) {
        if (types.isImmutable(parameter.type())) {
            findings.add(DiagnosticId.TW103, parameter.at(), parameter.name(), parameter.type());
        } else {
            findings.addUnresolved(
                    DiagnosticId.TW102,
                    parameter.at(),
                    parameter.name(),
                    parameter.type(),
                    "written",
                    "setter",
                    "setter");
        }
    }

    private Optional<Flow> mismatch(DeclaredParameter parameter, Written<TypeMirror> accessor, String member) {
        findings.add(
                DiagnosticId.TW105,
                accessor.at(),
                member,
                accessor.value(),
                parameter.name(),
                parameter.type(),
                parameter.type());
        return Optional.empty();
    }

    private void unused(
            Written<TypeMirror> accessor,
            String member,
            DeclaredParameter parameter,
            String kind,
            String does,
            String wanted) {
        if (accessor.explicit()) {
            findings.add(DiagnosticId.TW104, accessor.at(), member, parameter.name(), kind, does, wanted);
        }
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.CurrentSpanEmission;
import io.telewright.processor.model.Emission;
import io.telewright.processor.model.Emissions;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.NumberType;
import io.telewright.processor.model.Observation;
import io.telewright.processor.model.Recording;
import io.telewright.processor.model.Signal;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides what a method of a telemetry interface is, and composes it of the parts that the other rules make. */
final class TelemetryMethodRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final Signatures signatures;
    private final ParameterRules parameters;
    private final MetricRules metrics;
    private final EventRules events;
    private final BodyRules bodies;
    private final OperationRules operations;
    private final UsageRules usage;
    private final CrossingRules crossings;

    TelemetryMethodRules(TypeFacts facts, Findings findings, TypeElement user, OperationRules operations) {
        this.facts = facts;
        this.findings = findings;
        signatures = new Signatures(facts, user);
        parameters = new ParameterRules(facts, findings, user);
        metrics = new MetricRules(facts, findings, user);
        events = new EventRules(facts, findings, user);
        bodies = new BodyRules(facts, findings);
        this.operations = operations;
        usage = new UsageRules(facts, findings);
        crossings = new CrossingRules(facts, findings, user);
    }

    /** The member that a method becomes. The result is discarded if there are errors. */
    Optional<Recording> member(DeclaredMethod method) {
        if (!method.declares()) {
            findings.add(DiagnosticId.NO_TELEMETRY, method.at(), method.name());
            return Optional.empty();
        }
        Roles roles = Roles.of(method, facts);
        if (roles.supplier().isPresent()) {
            return Optional.of(observation(method, roles));
        }
        if (roles.body().isPresent()) {
            return Optional.of(operations.operation(
                    method, roles, bodies.body(method, roles.body().getAsInt())));
        }
        if (facts.isA(method.type().getReturnType(), Roles.SPAN_SCOPE)) {
            return Optional.of(operations.operation(method, roles, new Work.UntilClosed()));
        }
        if (method.traced().isPresent()) {
            operations.checkParts(method, roles);
            findings.add(DiagnosticId.NOTHING_TO_TRACE, method.traced().get().at(), method.name());
            return Optional.empty();
        }
        return Optional.of(signal(method, roles));
    }

    private Recording signal(DeclaredMethod method, Roles roles) {
        List<Attribute> attributes = parameters.attributes(method, roles);
        crossings.signal(method);
        checkReturnsVoid(method);
        if (roles.measurements().size() > 1) {
            findings.add(
                    DiagnosticId.SEVERAL_MEASUREMENTS, method.at(), method.name(), names(method, roles.measurements()));
        }
        if (roles.exceptions().size() > 1) {
            findings.add(DiagnosticId.SEVERAL_EXCEPTIONS, method.at(), method.name());
        }
        Emissions emissions = emissions(method, roles, attributes);
        usage.signal(method, attributes, emissions);
        return new Signal(
                signatures.of(method, roles),
                Signatures.scope(method),
                method.doc().sentence(),
                attributes,
                emissions,
                roles.exceptions().stream().findFirst());
    }

    private Emissions emissions(DeclaredMethod method, Roles roles, List<Attribute> attributes) {
        Measurable measurable = roles.measurements().stream()
                .findFirst()
                .map(index -> Measurable.of(method.parameters().get(index), index, facts))
                .orElse(new Measurable.Nothing());
        List<Emission> all = new ArrayList<>();
        method.currentSpan().ifPresent(at -> all.add(new CurrentSpanEmission(Uses.ofCurrentSpan(attributes))));
        method.metrics().forEach(metric -> all.add(metrics.metric(method, metric, measurable, attributes)));
        method.events().forEach(event -> all.add(events.ofSignal(method, event, attributes)));
        return new Emissions(List.copyOf(all));
    }

    private Recording observation(DeclaredMethod method, Roles roles) {
        List<Attribute> attributes = parameters.attributes(method, roles).stream()
                .filter(attribute ->
                        !attribute.isOfBaggage()) // of the interface: nothing is called where it is observed
                .toList();
        crossings.signal(method);
        int supplier = roles.supplier().orElseThrow();
        TypeMirror returned = method.type().getReturnType();
        if (!facts.is(returned, Roles.REGISTRATION)) {
            findings.add(DiagnosticId.OBSERVABLE_WITHOUT_REGISTRATION, method.at(), method.name(), returned);
        }
        boolean isLong = Roles.isLongSupplier(method.parameters().get(supplier).type(), facts);
        Measurable supplied = new Measurable.Supplied(isLong ? NumberType.LONG : NumberType.DOUBLE);
        List<MetricEmission> observed = method.metrics().stream()
                .map(metric -> metrics.metric(method, metric, supplied, attributes))
                .toList();
        usage.observation(method, attributes, new Emissions(List.copyOf(observed)));
        return new Observation(
                signatures.of(method, roles),
                Signatures.scope(method),
                method.doc().sentence(),
                observed.get(0),
                supplier);
    }

    private void checkReturnsVoid(DeclaredMethod method) {
        TypeMirror returned = method.type().getReturnType();
        if (facts.is(returned, Roles.REGISTRATION)) {
            findings.add(DiagnosticId.REGISTRATION_WITHOUT_SUPPLIER, method.at(), method.name());
        } else if (returned.getKind() != TypeKind.VOID) {
            findings.add(DiagnosticId.SIGNAL_WITH_RESULT, method.at(), method.name(), returned);
        }
    }

    private static String names(DeclaredMethod method, List<Integer> indexes) {
        return String.join(
                ", ",
                indexes.stream()
                        .map(index -> method.parameters().get(index).name())
                        .toList());
    }
}

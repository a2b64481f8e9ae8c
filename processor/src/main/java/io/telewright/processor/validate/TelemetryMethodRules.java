package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Event;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Measurement;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides what a method of a telemetry interface is, and composes it of what the other rules make of its parts. */
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

    TelemetryMethodRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        signatures = new Signatures(facts, user);
        parameters = new ParameterRules(facts, findings, user);
        metrics = new MetricRules(findings);
        events = new EventRules(findings);
        bodies = new BodyRules(facts, findings);
        operations = new OperationRules(facts, findings, user);
        usage = new UsageRules(findings);
        crossings = new CrossingRules(facts, findings, user);
    }

    /** The member that a method becomes; what it is worth if there are findings, nobody asks. */
    Optional<Member.Recording> member(DeclaredMethod method) {
        if (!method.declares()) {
            findings.add(DiagnosticId.NO_TELEMETRY, method.at(), method.name());
            return Optional.empty();
        }
        Roles roles = Roles.of(method, facts);
        if (roles.supplier().isPresent()) {
            return observation(method, roles);
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

    private Member.Recording signal(DeclaredMethod method, Roles roles) {
        List<Attribute> attributes = parameters.attributes(method, roles);
        parameters.noResult(method);
        crossings.signal(method);
        checkReturnsVoid(method);
        if (roles.measurements().size() > 1) {
            findings.add(
                    DiagnosticId.SEVERAL_MEASUREMENTS, method.at(), method.name(), names(method, roles.measurements()));
        }
        if (roles.exceptions().size() > 1) {
            findings.add(DiagnosticId.SEVERAL_EXCEPTIONS, method.at(), method.name());
        }
        Optional<Measurement> measurement =
                roles.measurements().stream().findFirst().map(index -> measurement(method, index));
        MetricRules.Measured measured = measurement
                .map(value -> measured(method.parameters().get(value.index()).type(), value))
                .orElse(MetricRules.Measured.OCCURRENCES);
        List<Instrument> recorded = method.metrics().stream()
                .map(metric -> metrics.instrument(method, metric, measured))
                .toList();
        Optional<Event> event = method.event().map(declared -> events.event(method, declared, attributes, false));
        usage.signal(method, attributes, recorded);
        return new Member.Signal(
                signatures.of(method, roles),
                Signatures.scope(method),
                attributes,
                recorded,
                measurement,
                event,
                roles.exceptions().stream().findFirst(),
                method.currentSpan().isPresent());
    }

    private Optional<Member.Recording> observation(DeclaredMethod method, Roles roles) {
        List<Attribute> attributes = parameters.attributes(method, roles);
        parameters.noResult(method);
        crossings.signal(method);
        int supplier = roles.supplier().orElseThrow();
        TypeMirror returned = method.type().getReturnType();
        if (!facts.is(returned, Roles.REGISTRATION)) {
            findings.add(DiagnosticId.OBSERVABLE_WITHOUT_REGISTRATION, method.at(), method.name(), returned);
        }
        MetricRules.Measured measured =
                Roles.isLongSupplier(method.parameters().get(supplier).type(), facts)
                        ? MetricRules.Measured.OBSERVED_LONG
                        : MetricRules.Measured.OBSERVED_DOUBLE;
        List<Instrument> observed = method.metrics().stream()
                .map(metric -> metrics.instrument(method, metric, measured))
                .toList();
        usage.observation(method, attributes, observed);
        return observed.stream()
                .findFirst()
                .map(instrument -> new Member.Observation(
                        signatures.of(method, roles), Signatures.scope(method), attributes, instrument, supplier));
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

    private Measurement measurement(DeclaredMethod method, int index) {
        DeclaredParameter parameter = method.parameters().get(index);
        return new Measurement(
                index, !parameter.type().getKind().isPrimitive(), facts.is(parameter.type(), "java.time.Duration"));
    }

    private MetricRules.Measured measured(TypeMirror type, Measurement measurement) {
        if (measurement.isDuration()) {
            return MetricRules.Measured.DURATION;
        }
        boolean floating = type.getKind() == TypeKind.DOUBLE
                || type.getKind() == TypeKind.FLOAT
                || facts.is(type, "java.lang.Double")
                || facts.is(type, "java.lang.Float");
        return floating ? MetricRules.Measured.DOUBLE : MetricRules.Measured.LONG;
    }
}

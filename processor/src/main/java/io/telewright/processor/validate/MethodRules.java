package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Ending;
import io.telewright.processor.model.Event;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Measurement;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.OperationMetric;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.TracedSpan;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides what a method of a telemetry interface is, and composes it of what the other rules make of its parts. */
final class MethodRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final Signatures signatures;
    private final ParameterRules parameters;
    private final MetricRules metrics;
    private final EventRules events;
    private final OperationRules operations;
    private final UsageRules usage;
    private final VisibilityRules visibility;
    private final TypeElement user;

    MethodRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        this.user = user;
        signatures = new Signatures(facts);
        parameters = new ParameterRules(facts, findings, user);
        metrics = new MetricRules(findings);
        events = new EventRules(findings);
        operations = new OperationRules(facts, findings);
        usage = new UsageRules(findings);
        visibility = new VisibilityRules(findings);
    }

    /** The member that a method becomes; what it is worth if there are findings, nobody asks. */
    Optional<Member> member(DeclaredMethod method) {
        if (!method.rivals().isEmpty()) {
            findings.add(
                    DiagnosticId.TW008,
                    method.at(),
                    method.name(),
                    method.rivals().get(0),
                    method.rivals().get(1),
                    user.getSimpleName());
        }
        if (!method.declares()) {
            findings.add(DiagnosticId.TW004, method.at(), method.name());
            return Optional.empty();
        }
        visibility.check(method);
        Roles roles = Roles.of(method, facts);
        Scope scope = new Scope(
                method.scope().name(), method.scope().version(), method.scope().schemaUrl());
        List<Attribute> attributes = parameters.attributes(method, roles);
        if (roles.supplier().isPresent()) {
            return observation(method, roles, scope, attributes);
        }
        boolean returnsScope = facts.isA(method.type().getReturnType(), Roles.SPAN_SCOPE);
        if (roles.body().isPresent() || returnsScope) {
            return Optional.of(operation(method, roles, scope, attributes));
        }
        return method.traced().isPresent()
                ? noWork(method, scope, attributes)
                : Optional.of(signal(method, roles, scope, attributes));
    }

    private Optional<Member> noWork(DeclaredMethod method, Scope scope, List<Attribute> attributes) {
        operations.span(method, method.traced().orElseThrow(), attributes);
        method.metrics().forEach(metric -> metrics.instrument(method, metric, scope, MetricRules.Measured.OPERATION));
        method.event().ifPresent(event -> events.event(method, event, attributes, true));
        findings.add(DiagnosticId.TW021, method.traced().orElseThrow().at(), method.name());
        return Optional.empty();
    }

    private Member operation(DeclaredMethod method, Roles roles, Scope scope, List<Attribute> attributes) {
        Work work =
                roles.body().isPresent() ? operations.body(method, roles.body().getAsInt()) : new Work.UntilClosed();
        List<Attribute> results = parameters.results(method, operations.resultType(method), work);
        List<Attribute> all =
                Stream.concat(attributes.stream(), results.stream()).toList();
        Optional<TracedSpan> span = method.traced().map(traced -> operations.span(method, traced, attributes));
        List<OperationMetric> recorded = method.metrics().stream()
                .map(metric ->
                        new OperationMetric(metrics.instrument(method, metric, scope, MetricRules.Measured.OPERATION)))
                .toList();
        Optional<Event> event = method.event().map(declared -> events.event(method, declared, all, true));
        usage.operation(method, all, span, recorded);
        return new Member.Operation(
                signatures.of(method, roles),
                scope,
                attributes,
                work,
                span,
                recorded,
                event,
                method.currentSpan().isPresent(),
                results,
                work instanceof Work.UntilClosed ? Ending.AT_ONCE : operations.ending(method));
    }

    private Member signal(DeclaredMethod method, Roles roles, Scope scope, List<Attribute> attributes) {
        parameters.noResult(method);
        checkReturnsVoid(method);
        if (roles.measurements().size() > 1) {
            findings.add(DiagnosticId.TW045, method.at(), method.name(), names(method, roles.measurements()));
        }
        if (roles.exceptions().size() > 1) {
            findings.add(DiagnosticId.TW084, method.at(), method.name());
        }
        Optional<Measurement> measurement =
                roles.measurements().stream().findFirst().map(index -> measurement(method, index));
        MetricRules.Measured measured = measurement
                .map(value -> measured(method.parameters().get(value.index()).type(), value))
                .orElse(MetricRules.Measured.OCCURRENCES);
        List<Instrument> recorded = method.metrics().stream()
                .map(metric -> metrics.instrument(method, metric, scope, measured))
                .toList();
        Optional<Event> event = method.event().map(declared -> events.event(method, declared, attributes, false));
        usage.signal(method, attributes, recorded);
        return new Member.Signal(
                signatures.of(method, roles),
                scope,
                attributes,
                recorded,
                measurement,
                event,
                roles.exceptions().stream().findFirst(),
                method.currentSpan().isPresent());
    }

    private Optional<Member> observation(DeclaredMethod method, Roles roles, Scope scope, List<Attribute> attributes) {
        parameters.noResult(method);
        int supplier = roles.supplier().orElseThrow();
        TypeMirror returned = method.type().getReturnType();
        if (!facts.is(returned, Roles.REGISTRATION)) {
            findings.add(DiagnosticId.TW050, method.at(), method.name(), returned);
        }
        MetricRules.Measured measured =
                Roles.isLongSupplier(method.parameters().get(supplier).type(), facts)
                        ? MetricRules.Measured.OBSERVED_LONG
                        : MetricRules.Measured.OBSERVED_DOUBLE;
        List<Instrument> observed = method.metrics().stream()
                .map(metric -> metrics.instrument(method, metric, scope, measured))
                .toList();
        usage.observation(method, attributes, observed);
        return observed.stream()
                .findFirst()
                .map(instrument ->
                        new Member.Observation(signatures.of(method, roles), scope, attributes, instrument, supplier));
    }

    private void checkReturnsVoid(DeclaredMethod method) {
        TypeMirror returned = method.type().getReturnType();
        if (facts.is(returned, Roles.REGISTRATION)) {
            findings.add(DiagnosticId.TW051, method.at(), method.name());
        } else if (returned.getKind() != TypeKind.VOID) {
            findings.add(
                    DiagnosticId.TW020,
                    method.at(),
                    method.name(),
                    returned,
                    ", or take the code that gives the result as the last parameter");
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

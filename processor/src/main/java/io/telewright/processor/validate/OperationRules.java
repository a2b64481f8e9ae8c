package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Event;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.OperationMetric;
import io.telewright.processor.model.TracedSpan;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Composes an operation of what the other rules make of its parts. */
final class OperationRules {
    private final Signatures signatures;
    private final ParameterRules parameters;
    private final SpanRules spans;
    private final MetricRules metrics;
    private final EventRules events;
    private final EndingRules endings;
    private final UsageRules usage;
    private final CrossingRules crossings;

    OperationRules(TypeFacts facts, Findings findings, TypeElement user) {
        signatures = new Signatures(facts, user);
        parameters = new ParameterRules(facts, findings, user);
        spans = new SpanRules(facts, findings);
        metrics = new MetricRules(findings);
        events = new EventRules(findings);
        endings = new EndingRules(facts, findings, user);
        usage = new UsageRules(findings);
        crossings = new CrossingRules(facts, findings, user);
    }

    /** The operation around some work. */
    Member.Operation operation(DeclaredMethod method, Roles roles, Work work) {
        List<Attribute> attributes = parameters.attributes(method, roles);
        List<Attribute> results = parameters.results(method, endings.resultType(method), work);
        List<Attribute> all =
                Stream.concat(attributes.stream(), results.stream()).toList();
        Optional<TracedSpan> span = method.traced().map(traced -> spans.span(method, traced, attributes));
        List<OperationMetric> recorded = method.metrics().stream()
                .map(metric -> new OperationMetric(metrics.instrument(method, metric, MetricRules.Measured.OPERATION)))
                .toList();
        Optional<Event> event = method.event().map(declared -> events.event(method, declared, all, true));
        usage.operation(method, all, span, recorded);
        return new Member.Operation(
                signatures.of(method, roles),
                Signatures.scope(method),
                attributes,
                work,
                span,
                recorded,
                event,
                method.currentSpan().isPresent(),
                results,
                endings.ending(method, work),
                crossings.operation(method));
    }

    /** Looks at the parts of an operation that is none: it has no work. */
    void checkParts(DeclaredMethod method, Roles roles) {
        List<Attribute> attributes = parameters.attributes(method, roles);
        method.traced().ifPresent(traced -> spans.span(method, traced, attributes));
        method.metrics().forEach(metric -> metrics.instrument(method, metric, MetricRules.Measured.OPERATION));
        method.event().ifPresent(event -> events.event(method, event, attributes, true));
        crossings.operation(method);
    }
}

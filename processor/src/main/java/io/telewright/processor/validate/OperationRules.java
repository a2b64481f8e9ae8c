package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.CurrentSpanEmission;
import io.telewright.processor.model.Emission;
import io.telewright.processor.model.Emissions;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.List;
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

    OperationRules(TypeFacts facts, Findings findings, TypeElement user, boolean okOnSuccess) {
        signatures = new Signatures(facts, user);
        parameters = new ParameterRules(facts, findings, user);
        spans = new SpanRules(facts, findings, okOnSuccess);
        metrics = new MetricRules(findings);
        events = new EventRules(findings);
        endings = new EndingRules(facts, findings, user);
        usage = new UsageRules(findings);
        crossings = new CrossingRules(facts, findings, user);
    }

    /** The operation around some work. */
    Operation operation(DeclaredMethod method, Roles roles, Work work) {
        List<Attribute> attributes = parameters.attributes(method, roles, endings.resultType(method), work);
        Emissions emissions = emissions(method, attributes);
        usage.operation(method, attributes, emissions);
        return new Operation(
                signatures.of(method, roles),
                Signatures.scope(method),
                method.doc().sentence(),
                attributes,
                emissions,
                work,
                endings.ending(method, work),
                crossings.operation(method));
    }

    private Emissions emissions(DeclaredMethod method, List<Attribute> attributes) {
        List<Emission> all = new ArrayList<>();
        List<Attribute> arguments = attributes.stream()
                .flatMap(attribute -> attribute.atStart().stream())
                .toList();
        method.traced().ifPresent(traced -> all.add(spans.span(method, traced, arguments, attributes)));
        method.currentSpan().ifPresent(at -> all.add(new CurrentSpanEmission(Uses.ofCurrentSpan(attributes))));
        method.metrics().forEach(metric -> all.add(metrics.metric(method, metric, new Measurable.Code(), attributes)));
        method.event().ifPresent(event -> all.add(events.event(method, event, attributes, true)));
        return new Emissions(List.copyOf(all));
    }

    /** Looks at the parts of an operation that is none: it has no work. */
    void checkParts(DeclaredMethod method, Roles roles) {
        List<Attribute> attributes = parameters.attributes(method, roles);
        emissions(method, attributes);
        crossings.operation(method);
    }
}

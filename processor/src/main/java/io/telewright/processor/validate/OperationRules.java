package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.CurrentSpanEmission;
import io.telewright.processor.model.Emission;
import io.telewright.processor.model.Emissions;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Work;
import io.telewright.processor.read.DeclaredEvent;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Composes an operation of the parts that the other rules make. */
final class OperationRules {
    private final Signatures signatures;
    private final ParameterRules parameters;
    private final SpanRules spans;
    private final MetricRules metrics;
    private final EventRules events;
    private final EndingRules endings;
    private final UsageRules usage;
    private final CrossingRules crossings;
    private final SelectionRules selections;
    private final JudgementRules judgements;

    OperationRules(
            TypeFacts facts, Findings findings, TypeElement user, JudgementRules judgements, boolean okOnSuccess) {
        this.judgements = judgements;
        signatures = new Signatures(facts, user);
        parameters = new ParameterRules(facts, findings, user);
        spans = new SpanRules(facts, findings, user, okOnSuccess);
        metrics = new MetricRules(facts, findings, user);
        events = new EventRules(facts, findings, user);
        endings = new EndingRules(facts, findings, user);
        usage = new UsageRules(facts, findings);
        crossings = new CrossingRules(facts, findings, user);
        selections = new SelectionRules(facts, findings, user);
    }

    /** The operation around some work. */
    Operation operation(DeclaredMethod method, Roles roles, Work work) {
        Optional<TypeMirror> result = endings.resultType(method);
        List<Attribute> attributes = parameters.attributes(method, roles, result, work);
        Measurable.Code code = new Measurable.Code(result.filter(type -> !(work instanceof Work.UntilClosed)));
        Emissions emissions = emissions(method, attributes, code, event -> selections.of(method, event, result, work));
        usage.operation(method, attributes, emissions);
        return new Operation(
                signatures.of(method, roles),
                Signatures.scope(method),
                method.doc().sentence(),
                attributes,
                emissions,
                work,
                endings.ending(method, work),
                judgements.judgement(method, result, work),
                crossings.operation(method, code.result()));
    }

    private Emissions emissions(
            DeclaredMethod method,
            List<Attribute> attributes,
            Measurable.Code code,
            Function<DeclaredEvent, Selection> selection) {
        List<Emission> all = new ArrayList<>();
        method.traced().ifPresent(traced -> all.add(spans.span(method, traced, attributes)));
        method.currentSpan().ifPresent(at -> all.add(new CurrentSpanEmission(Uses.ofCurrentSpan(attributes))));
        method.metrics().forEach(metric -> all.add(metrics.metric(method, metric, code, attributes)));
        method.events()
                .forEach(event -> all.add(events.ofOperation(method, event, attributes, selection.apply(event))));
        return new Emissions(List.copyOf(all));
    }

    /** Checks the parts of a declaration that is not an operation, because it runs no code. */
    void checkParts(DeclaredMethod method, Roles roles) {
        List<Attribute> attributes = parameters.attributes(method, roles);
        emissions(method, attributes, new Measurable.Code(Optional.empty()), event -> Selection.ByOutcome.ALWAYS);
        crossings.operation(method, Optional.empty());
    }
}

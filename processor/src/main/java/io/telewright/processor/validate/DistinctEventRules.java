package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.Selection;
import io.telewright.processor.read.DeclaredEvent;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.Collections;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The rule for several events with one name: they must be for different endings, or go to different places. */
final class DistinctEventRules {
    private final TypeFacts facts;
    private final Findings findings;

    DistinctEventRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Checks the events of a method, which are in the order of their declarations. */
    void check(DeclaredMethod method, List<EventEmission> events) {
        List<DeclaredEvent> declared = method.events();
        for (int i = 1; i < declared.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areBothEmitted(events.get(j), events.get(i), declared.get(j), declared.get(i))) {
                    findings.add(
                            DiagnosticId.EVENT_EMITTED_TWICE,
                            declared.get(i).name().at(),
                            events.get(i).name(),
                            method.name());
                    break;
                }
            }
        }
    }

    private boolean areBothEmitted(EventEmission one, EventEmission other, DeclaredEvent first, DeclaredEvent second) {
        boolean goToOnePlace = (one.onLog() && other.onLog()) || (one.onSpan() && other.onSpan());
        return one.name().equals(other.name())
                && goToOnePlace
                && (isAlways(one)
                        || isAlways(other)
                        || one.selection().equals(other.selection())
                        || (first.selects() && second.selects() && shareAnEnding(first, second)));
    }

    private static boolean isAlways(EventEmission event) {
        return event.selection() == Selection.ByOutcome.ALWAYS;
    }

    private boolean shareAnEnding(DeclaredEvent one, DeclaredEvent other) {
        boolean shareAResult =
                one.resultPath().value().equals(other.resultPath().value())
                        && !Collections.disjoint(
                                one.results().value(), other.results().value());
        return shareAResult
                || areRelated(one.returned().value(), other.returned().value())
                || areRelated(one.thrown().value(), other.thrown().value());
    }

    private boolean areRelated(List<TypeMirror> types, List<TypeMirror> others) {
        return types.stream()
                .anyMatch(type -> others.stream().anyMatch(other -> isBelow(type, other) || isBelow(other, type)));
    }

    private boolean isBelow(TypeMirror type, TypeMirror other) {
        return facts.types()
                .isSubtype(facts.types().erasure(type), facts.types().erasure(other));
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.Selection;
import io.telewright.processor.model.Severity;
import io.telewright.processor.model.Template;
import io.telewright.processor.read.DeclaredEvent;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Turns an {@code @Event} annotation into an event. */
final class EventRules {
    private final Findings findings;
    private final NameRules names;
    private final TemplateRules templates;

    EventRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.findings = findings;
        names = new NameRules(findings);
        templates = new TemplateRules(facts, findings, user);
    }

    /** Turns one into an event at the call. */
    EventEmission ofSignal(DeclaredMethod method, DeclaredEvent event, List<Attribute> attributes) {
        Stream.of(
                        Map.entry("when", event.when()),
                        Map.entry("results", event.results()),
                        Map.entry("resultPath", event.resultPath()),
                        Map.entry("returned", event.returned()),
                        Map.entry("thrown", event.thrown()))
                .filter(member -> member.getValue().explicit())
                .forEach(member -> findings.add(
                        DiagnosticId.WHEN_WITHOUT_OPERATION, member.getValue().at(), member.getKey()));
        return event(method, event, attributes, Selection.ByOutcome.ALWAYS, Uses.ofEvent(attributes));
    }

    /** Turns one into an event at the endings of an operation that the selection selects. */
    EventEmission ofOperation(
            DeclaredMethod method, DeclaredEvent event, List<Attribute> attributes, Selection selection) {
        return event(method, event, Uses.withErrorType(attributes), selection, Uses.ofEvent(attributes, selection));
    }

    private EventEmission event(
            DeclaredMethod method,
            DeclaredEvent event,
            List<Attribute> mentionable,
            Selection selection,
            List<AttributeUse> uses) {
        String name = event.name().value().isEmpty()
                ? NameRules.derived(method.scope().prefix().value(), method.name())
                : event.name().value();
        names.event(name, event.name().at());
        Place place = Place.valueOf(event.on().value());
        if (place == Place.SPAN) {
            noEffectOnSpan(event.severity(), "severity");
            noEffectOnSpan(event.body(), "body");
        }
        Template body =
                event.body().value().isEmpty() ? Template.of(name) : templates.body(event.body(), method, mentionable);
        return new EventEmission(name, Severity.valueOf(event.severity().value()), body, place, selection, uses);
    }

    private void noEffectOnSpan(Written<?> value, String member) {
        if (value.explicit()) {
            findings.add(DiagnosticId.MEMBER_OF_SPAN_EVENT, value.at(), member);
        }
    }
}

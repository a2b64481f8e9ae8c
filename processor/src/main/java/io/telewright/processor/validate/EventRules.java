package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.EventEmission.Place;
import io.telewright.processor.model.EventEmission.When;
import io.telewright.processor.model.Severity;
import io.telewright.processor.model.Template;
import io.telewright.processor.read.DeclaredEvent;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import java.util.List;
import java.util.Optional;

/** Turns an {@code @Event} annotation into an event. */
final class EventRules {
    private final Findings findings;
    private final NameRules names;
    private final TemplateRules templates;

    EventRules(Findings findings) {
        this.findings = findings;
        names = new NameRules(findings);
        templates = new TemplateRules(findings);
    }

    /**
     * Turns one into an event.
     *
     * @param attributes the attributes that its body can mention
     * @param onOperation whether it is emitted at the end of an operation rather than at the call
     */
    EventEmission event(DeclaredMethod method, DeclaredEvent event, List<Attribute> attributes, boolean onOperation) {
        String name = event.name().value().isEmpty()
                ? NameRules.derived(method.scope().prefix().value(), method.name())
                : event.name().value();
        names.event(name, event.name().at());
        Place place = Place.valueOf(event.on().value());
        if (place == Place.SPAN) {
            noEffectOnSpan(event.severity(), "severity");
            noEffectOnSpan(event.body(), "body");
        }
        if (!onOperation && event.when().explicit()) {
            findings.add(DiagnosticId.WHEN_WITHOUT_OPERATION, event.when().at());
        }
        Optional<Template> body = event.body().value().isEmpty()
                ? Optional.empty()
                : Optional.of(templates.body(event.body(), method.name(), attributes));
        When when = When.valueOf(event.when().value());
        return new EventEmission(
                name,
                Severity.valueOf(event.severity().value()),
                body,
                place,
                when,
                onOperation ? Uses.ofEvent(attributes, when) : Uses.ofEvent(attributes));
    }

    private void noEffectOnSpan(Written<?> value, String member) {
        if (value.explicit()) {
            findings.add(DiagnosticId.MEMBER_OF_SPAN_EVENT, value.at(), member);
        }
    }
}

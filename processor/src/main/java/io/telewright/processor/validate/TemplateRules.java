package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Template;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The rules for the templates of span names and event bodies. */
final class TemplateRules {
    private final Findings findings;
    private final HoleRules holes;

    TemplateRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.findings = findings;
        holes = new HoleRules(facts, findings, user);
    }

    /** A text for people. It may contain any value. */
    Template body(Written<String> text, DeclaredMethod method, List<Attribute> attributes) {
        return parse(text, method, attributes);
    }

    /** A span name. It has few values, and is never empty. */
    Template spanName(Written<String> text, DeclaredMethod method, List<Attribute> attributes) {
        Template template = parse(text, method, attributes);
        template.attributes().stream()
                .distinct()
                .filter(attribute -> !attribute.bound().isBounded())
                .forEach(attribute -> unbounded(text.at(), method, attribute, attributes.contains(attribute)));
        template.parts().stream()
                .flatMap(part -> part instanceof Template.Hole hole ? Stream.of(hole) : Stream.empty())
                .filter(hole ->
                        hole.fallback().isEmpty() && hole.attribute().atStart().isEmpty())
                .forEach(hole -> findings.add(
                        DiagnosticId.LATE_PLACEHOLDER,
                        text.at(),
                        hole.attribute().key().name(),
                        hole.attribute().key().name(),
                        hole.attribute().key().name()));
        if (!template.isConstant() && template.parts().stream().allMatch(TemplateRules::mayLeaveNothing)) {
            findings.add(DiagnosticId.EMPTY_SPAN_NAME, text.at(), text.value());
        }
        return template;
    }

    /**
     * Reports a placeholder that is not bounded.
     *
     * @param declared whether it names an attribute of the method, and no path
     */
    private void unbounded(SourceRef at, DeclaredMethod method, Attribute attribute, boolean declared) {
        String key = attribute.key().name();
        if (attribute.readings().stream().noneMatch(reading -> reading.bound().isBounded())) {
            DiagnosticId id = declared ? DiagnosticId.UNBOUNDED_PLACEHOLDER : DiagnosticId.UNBOUNDED_PATH_PLACEHOLDER;
            findings.add(id, at, key, key);
            return;
        }
        attribute.readings().stream()
                .filter(reading -> !reading.bound().isBounded())
                .forEach(reading -> findings.add(
                        DiagnosticId.UNBOUNDED_SOURCE_OF_PLACEHOLDER,
                        at,
                        key,
                        SourceLabel.of(reading.source(), method)));
    }

    private static boolean mayLeaveNothing(Template.Part part) {
        return part instanceof Template.Group group
                ? new Template(group.parts()).holes().stream().anyMatch(Template.Hole::mayBeAbsent)
                : part instanceof Template.Text text && text.text().isBlank();
    }

    private Template parse(Written<String> text, DeclaredMethod method, List<Attribute> attributes) {
        TemplateParser.Parsed parsed = TemplateParser.parse(text.value());
        parsed.problem().ifPresent(problem -> findings.add(problem, text.at(), text.value()));
        return parsed.problem().isPresent()
                ? Template.of(text.value())
                : new Template(parts(parsed.parts(), new HoleRules.Place(text.at(), method, attributes)));
    }

    private List<Template.Part> parts(List<TemplateParser.Part> parsed, HoleRules.Place place) {
        return parsed.stream().flatMap(part -> part(part, place).stream()).toList();
    }

    private Optional<Template.Part> part(TemplateParser.Part part, HoleRules.Place place) {
        if (part instanceof TemplateParser.Group group) {
            return Optional.of(new Template.Group(parts(group.parts(), place)));
        }
        if (part instanceof TemplateParser.Hole hole) {
            return holes.attribute(hole.name(), place).map(attribute -> filled(attribute, hole));
        }
        return Optional.of(new Template.Text(((TemplateParser.Text) part).text()));
    }

    /** A value that is always the same becomes text. */
    private static Template.Part filled(Attribute attribute, TemplateParser.Hole hole) {
        return attribute.isConstant() && attribute.conversion() instanceof Conversion.Fixed fixed
                ? new Template.Text(fixed.value().toString())
                : new Template.Hole(attribute, hole.fallback());
    }
}

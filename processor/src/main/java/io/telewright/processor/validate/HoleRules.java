package io.telewright.processor.validate;

import static java.util.stream.Collectors.joining;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Decides what a placeholder of a template names: an attribute by its key, or else a parameter and a path. */
final class HoleRules {
    private final Findings findings;
    private final PathValues paths;

    HoleRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.findings = findings;
        paths = new PathValues(facts, user);
    }

    /**
     * The place of a template.
     *
     * @param at where its text is written
     * @param attributes those of the method
     */
    record Place(SourceRef at, DeclaredMethod method, List<Attribute> attributes) {}

    /** What a placeholder names. */
    Optional<Attribute> attribute(String name, Place place) {
        Optional<Attribute> named = place.attributes().stream()
                .filter(attribute -> !attribute.isDynamic())
                .filter(attribute -> attribute.key().name().equals(name))
                .findFirst();
        Optional<Attribute> read =
                place.method().inherited() ? Optional.empty() : paths.ofParameter(name, place.method(), place.at());
        if (named.isEmpty() && read.isEmpty()) {
            unknown(name, place);
        }
        if (named.isPresent() && read.isPresent() && differ(named.get(), read.get())) {
            findings.add(
                    DiagnosticId.AMBIGUOUS_PLACEHOLDER,
                    place.at(),
                    name,
                    place.method().name(),
                    name);
        }
        return named.or(() -> read);
    }

    /**
     * If the key of an attribute is the name of its own parameter, the attribute is meant, whatever part of the
     * parameter it reads.
     */
    private static boolean differ(Attribute named, Attribute read) {
        boolean isWhole = read.source().steps().stream().noneMatch(Source.Access.class::isInstance);
        return named.parts().stream()
                .map(Attribute::source)
                .noneMatch(source -> isSame(source.origin(), read.source().origin())
                        && (isWhole || source.steps().equals(read.source().steps())));
    }

    /** Whether the origin of an attribute is a parameter, whenever it is read. */
    private static boolean isSame(Source.Origin origin, Source.Origin parameter) {
        return origin.equals(parameter)
                || (origin instanceof Source.ParameterAtEnd atEnd
                        && parameter.equals(new Source.Parameter(atEnd.index())));
    }

    private void unknown(String name, Place place) {
        String method = place.method().name();
        List<String> keys = place.attributes().stream()
                .filter(attribute -> !attribute.isDynamic() && !attribute.equals(Attribute.ERROR_TYPE))
                .map(attribute -> attribute.key().name())
                .toList();
        Optional<String> meant = Suggestion.of(name, keys);
        if (meant.isPresent()) {
            findings.add(DiagnosticId.PLACEHOLDER_MISSPELLED, place.at(), name, method, meant.get());
        } else if (place.method().inherited()) {
            findings.add(DiagnosticId.INHERITED_PLACEHOLDER, place.at(), name, method);
        } else if (keys.isEmpty()) {
            findings.add(DiagnosticId.PLACEHOLDER_WITHOUT_ATTRIBUTES, place.at(), name, method);
        } else {
            String all = keys.stream().map(known -> "{" + known + "}").collect(joining(", "));
            findings.add(DiagnosticId.PLACEHOLDER_UNKNOWN, place.at(), name, method, all);
        }
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Values that a text names by a path: those in templates, and those that metrics measure. Each is an attribute that goes to
 * no signal. The value need not exist here, so nothing is reported.
 */
final class PathValues {
    private final AttributeRules rules;

    PathValues(TypeFacts facts, TypeElement user) {
        rules = new AttributeRules(facts, new Findings(), user);
    }

    /** The value that a parameter's name and a path from there lead to. */
    Optional<Attribute> ofParameter(String text, DeclaredMethod method, SourceRef at) {
        String[] halves = text.split("\\.", 2);
        for (int i = 0; i < method.parameters().size(); i++) {
            if (method.parameters().get(i).name().equals(halves[0])) {
                TypeMirror type = method.parameters().get(i).type();
                Optional<String> path = Stream.of(halves).skip(1).findFirst();
                return of(new Source.Parameter(i), type, text, at, path);
            }
        }
        return Optional.empty();
    }

    /** The value that a path leads to from the result. */
    Optional<Attribute> ofResult(String path, TypeMirror result, SourceRef at) {
        return of(new Source.Result(), result, path, at, Optional.of(path));
    }

    private Optional<Attribute> of(
            Source.Origin origin, TypeMirror type, String name, SourceRef at, Optional<String> path) {
        Subject subject = Subject.of(origin, type, name, at, name, "");
        return rules.of(subject, path.map(written -> DeclaredAttribute.ofPath(at, written))).stream()
                .filter(attribute -> attribute.key().name().equals(name))
                .findFirst();
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.AttributeReader;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.Conversions;
import io.telewright.processor.types.OptionalTypes;
import io.telewright.processor.types.Sources;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Values that a text names by a path: those in templates, and those that metrics measure. Each is an attribute that goes to
 * no signal. Whether there is such a value is a question here, so nothing is reported.
 */
final class PathValues {
    private final TypeFacts facts;
    private final Conversions conversions;
    private final OptionalTypes optionals;
    private final PathResolver paths;
    private final BoundRules bounds;

    PathValues(TypeFacts facts, TypeElement user) {
        this.facts = facts;
        conversions = new Conversions(facts, new AttributeReader(facts.elements()).enumConstants(facts));
        optionals = new OptionalTypes(facts);
        Findings unheard = new Findings();
        paths = new PathResolver(facts, optionals, unheard, new Visibility(facts.elements(), user));
        bounds = new BoundRules(unheard);
    }

    /** The value that a parameter's name and a path from there lead to. */
    Optional<Attribute> ofParameter(String text, DeclaredMethod method, SourceRef at) {
        String[] halves = text.split("\\.", 2);
        for (int i = 0; i < method.parameters().size(); i++) {
            if (method.parameters().get(i).name().equals(halves[0])) {
                TypeMirror type = method.parameters().get(i).type();
                return of(new Source.Parameter(i), type, text, at, Stream.of(halves).skip(1).findFirst());
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
        List<Source.Step> steps = new ArrayList<>();
        Optional<List<TypeMirror>> known = path.map(text -> paths.resolve(List.of(type), new Written<>(text, true, at))
                        .map(resolved -> {
                            steps.addAll(resolved.steps());
                            return resolved.known();
                        }))
                .orElse(Optional.of(List.of(type)));
        return known.map(types -> conversions.attributeType(optionals.unwrap(types, steps)))
                .flatMap(conversions::of)
                .map(conversion -> attribute(name, Sources.of(facts, origin, type, steps), conversion));
    }

    private Attribute attribute(String name, Source source, Conversion conversion) {
        return new Attribute(
                new Key(name, conversion.type()),
                source,
                conversion,
                bounds.of(name, conversion, Optional.empty()),
                false,
                false,
                "");
    }
}

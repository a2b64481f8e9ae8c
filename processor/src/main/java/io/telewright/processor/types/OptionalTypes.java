package io.telewright.processor.types;

import io.telewright.processor.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Sees through the {@code Optional} types. */
public final class OptionalTypes {
    private static final Map<String, String> PRIMITIVE = Map.of(
            "java.util.OptionalInt", "java.lang.Long",
            "java.util.OptionalLong", "java.lang.Long",
            "java.util.OptionalDouble", "java.lang.Double");

    private final TypeFacts facts;

    public OptionalTypes(TypeFacts facts) {
        this.facts = facts;
    }

    /**
     * Looks into an optional.
     *
     * @param known the types that a value is known to have
     * @param steps takes the step that leads into it
     * @return the types that its content is known to have, or the same as before if it is no optional
     */
    public List<TypeMirror> unwrap(List<TypeMirror> known, List<Source.Step> steps) {
        Optional<TypeMirror> content = known.stream()
                .flatMap(type -> facts.bounds(type).stream())
                .flatMap(bound -> content(bound).stream())
                .findFirst();
        if (content.isEmpty()) {
            return known;
        }
        steps.add(new Source.Unwrap());
        return unwrap(List.of(content.get()), steps);
    }

    /** What is said to be in an optional: generated code widens the content of an {@code OptionalInt} to a {@code Long}. */
    public TypeMirror label(TypeMirror whole, TypeMirror content) {
        return facts.is(whole, "java.util.OptionalInt") ? facts.types().getPrimitiveType(TypeKind.INT) : content;
    }

    private Optional<TypeMirror> content(TypeMirror type) {
        return facts.element(type).flatMap(element -> {
            String name = element.getQualifiedName().toString();
            if (name.equals("java.util.Optional")) {
                return ((DeclaredType) type)
                        .getTypeArguments().stream().findFirst().map(facts::argument);
            }
            return Optional.ofNullable(PRIMITIVE.get(name))
                    .map(box -> facts.elements().getTypeElement(box).asType());
        });
    }
}

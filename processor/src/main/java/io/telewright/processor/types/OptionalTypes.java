package io.telewright.processor.types;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
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

    /** The type within an optional, with the step that leads there; another type as it is. */
    public TypeMirror unwrap(TypeMirror type, List<Source.Step> steps) {
        Optional<TypeMirror> content = content(type);
        if (content.isEmpty()) {
            return type;
        }
        steps.add(new Source.Unwrap(TypeName.get(content.get())));
        return unwrap(content.get(), steps);
    }

    private Optional<TypeMirror> content(TypeMirror type) {
        return facts.element(type).flatMap(element -> {
            String name = element.getQualifiedName().toString();
            if (name.equals("java.util.Optional")) {
                return ((DeclaredType) type)
                        .getTypeArguments().stream().findFirst().map(facts::upperBound);
            }
            return Optional.ofNullable(PRIMITIVE.get(name))
                    .map(box -> facts.elements().getTypeElement(box).asType());
        });
    }
}

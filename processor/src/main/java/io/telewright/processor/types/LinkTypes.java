package io.telewright.processor.types;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Knows which types name other spans and traces. */
public final class LinkTypes {
    private static final List<String> LINKABLE = List.of(
            "java.lang.String",
            "io.opentelemetry.api.trace.SpanContext",
            "io.opentelemetry.api.trace.Span",
            "io.opentelemetry.context.Context");

    private static final List<String> CONTAINERS = List.of("java.lang.Iterable", "java.util.Optional");

    /** How many containers are looked into: there are types, such as {@code Path}, that contain themselves. */
    private static final int DEEPEST = 8;

    private final TypeFacts facts;

    public LinkTypes(TypeFacts facts) {
        this.facts = facts;
    }

    /** Whether a value of a type names a span or trace, or several. */
    public boolean canLink(TypeMirror type) {
        return canLink(type, DEEPEST);
    }

    private boolean canLink(TypeMirror type, int depth) {
        return facts.bounds(type).stream()
                .anyMatch(bound -> LINKABLE.stream().anyMatch(name -> facts.isA(bound, name))
                        || content(bound)
                                .filter(content -> depth > 0 && canLink(content, depth - 1))
                                .isPresent());
    }

    private Optional<TypeMirror> content(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return Optional.of(((ArrayType) type).getComponentType());
        }
        return CONTAINERS.stream()
                .flatMap(name -> facts.supertype(type, name).stream())
                .map(DeclaredType::getTypeArguments)
                .flatMap(arguments -> arguments.stream().<TypeMirror>flatMap(Stream::of))
                .findFirst();
    }
}

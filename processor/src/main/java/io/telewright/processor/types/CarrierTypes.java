package io.telewright.processor.types;

import io.telewright.processor.model.Crossing;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Knows which types carry contexts without help. */
public final class CarrierTypes {
    private static final String STRING = "java.lang.String";
    private static final List<String> IMMUTABLE = List.of("java.net.http.HttpRequest", "java.net.http.HttpHeaders");

    private final TypeFacts facts;

    public CarrierTypes(TypeFacts facts) {
        this.facts = facts;
    }

    public boolean isA(TypeMirror type, TypeMirror supertype) {
        return facts.types().isSubtype(type, supertype);
    }

    /** Whether a type is a map of strings to strings or to lists of strings. */
    public boolean isReadable(TypeMirror type) {
        return values(type).stream()
                .flatMap(value -> facts.bounds(value).stream())
                .anyMatch(value -> facts.is(value, STRING) || isListOfStrings(value));
    }

    /** What writes to a type, if the runtime can. */
    public Optional<Crossing.Access> writer(TypeMirror type) {
        if (facts.isA(type, "java.net.http.HttpRequest.Builder")) {
            return Optional.of(new Crossing.RequestBuilder());
        }
        return values(type).flatMap(value -> {
            if (facts.is(value, STRING)) {
                return Optional.of(new Crossing.Map());
            }
            return facts.is(value, "java.util.List") && isOf(value, STRING)
                    ? Optional.of(new Crossing.MapOfLists())
                    : Optional.<Crossing.Access>empty();
        });
    }

    /** Whether nothing can ever be written to a type. */
    public boolean isImmutable(TypeMirror type) {
        return IMMUTABLE.stream().anyMatch(name -> facts.isA(type, name));
    }

    /** The type of the elements of a collection, another {@code Iterable} or an array. */
    public Optional<TypeMirror> element(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY
                ? Optional.of(((ArrayType) type).getComponentType())
                : facts.supertype(type, "java.lang.Iterable").flatMap(this::content);
    }

    /** The type of the values of a map that has strings as its keys. */
    private Optional<TypeMirror> values(TypeMirror type) {
        return facts.supertype(type, "java.util.Map")
                .filter(map -> isOf(map, STRING))
                .flatMap(map -> argument(map, 1));
    }

    private boolean isListOfStrings(TypeMirror type) {
        return facts.supertype(type, "java.util.List")
                .flatMap(this::content)
                .filter(element -> facts.is(element, STRING))
                .isPresent();
    }

    /** Whether the first argument of a type is written so, and not as a wildcard: support is generated for no other. */
    private boolean isOf(TypeMirror type, String argument) {
        return type instanceof DeclaredType declared
                && argument(declared, 0).filter(it -> facts.is(it, argument)).isPresent();
    }

    /** What can be taken out of a container. */
    private Optional<TypeMirror> content(DeclaredType container) {
        return argument(container, 0).map(facts::argument);
    }

    private static Optional<TypeMirror> argument(DeclaredType type, int index) {
        return type.getTypeArguments().stream()
                .skip(index)
                .<TypeMirror>map(it -> it)
                .findFirst();
    }
}

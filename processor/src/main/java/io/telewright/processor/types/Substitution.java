package io.telewright.processor.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Puts the arguments of a type in the place of its type parameters. Where an argument is a wildcard, the result is the
 * closest type that source can name, as for {@code var} (<a
 * href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-4.html#jls-4.10.5">JLS 4.10.5</a>): not every compiler
 * captures wildcards for processors, and what is captured has no name.
 */
final class Substitution {
    private final Types types;
    private final Map<Element, TypeMirror> arguments = new HashMap<>();

    /** The type parameters whose bounds are looked at: a bound may mention its own parameter. */
    private final Set<Element> visited = new HashSet<>();

    Substitution(Types types, DeclaredType type) {
        this.types = types;
        collect(type);
    }

    /** An inner class may mention the type parameters of those around it. */
    private void collect(DeclaredType type) {
        List<? extends TypeParameterElement> parameters = ((TypeElement) type.asElement()).getTypeParameters();
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            arguments.put(parameters.get(i), type.getTypeArguments().get(i));
        }
        if (type.getEnclosingType() instanceof DeclaredType outer) {
            collect(outer);
        }
    }

    /** The type of a value: several ones where a wildcard and the bounds of its type parameter add to each other. */
    List<TypeMirror> value(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return List.of(types.getArrayType(value(array.getComponentType()).get(0)));
        }
        if (type.getKind() == TypeKind.DECLARED) {
            return List.of(declared((DeclaredType) type));
        }
        if (!(type instanceof TypeVariable variable) || !arguments.containsKey(variable.asElement())) {
            return List.of(type);
        }
        TypeMirror argument = arguments.get(variable.asElement());
        return argument instanceof WildcardType wildcard ? bounds(wildcard, variable) : List.of(argument);
    }

    private List<TypeMirror> bounds(WildcardType wildcard, TypeVariable variable) {
        List<TypeMirror> bounds = new ArrayList<>();
        if (wildcard.getExtendsBound() != null) {
            bounds.add(wildcard.getExtendsBound());
        }
        visited.add(variable.asElement());
        ((TypeParameterElement) variable.asElement()).getBounds().forEach(bound -> bounds.addAll(value(bound)));
        visited.remove(variable.asElement());
        return closest(bounds);
    }

    /** Those that none of the others implies. */
    private List<TypeMirror> closest(List<TypeMirror> bounds) {
        List<TypeMirror> closest = new ArrayList<>();
        for (TypeMirror bound : bounds) {
            if (closest.stream().noneMatch(other -> isBelow(other, bound))) {
                closest.removeIf(other -> isBelow(bound, other));
                closest.add(isClass(bound) ? 0 : closest.size(), bound);
            }
        }
        return List.copyOf(closest);
    }

    private boolean isBelow(TypeMirror one, TypeMirror other) {
        return types.isSubtype(types.erasure(one), types.erasure(other));
    }

    private static boolean isClass(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind().isClass();
    }

    private DeclaredType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        TypeMirror[] replaced =
                type.getTypeArguments().stream().map(this::argument).toArray(TypeMirror[]::new);
        if (type.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty()) {
            return types.getDeclaredType(declared(outer), element, replaced);
        }
        return replaced.length == 0 ? type : types.getDeclaredType(element, replaced);
    }

    private TypeMirror argument(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (argument instanceof TypeVariable variable) {
            return argument(variable);
        }
        TypeMirror replaced = value(argument).get(0);
        return mentionsWildcard(argument) ? types.getWildcardType(replaced, null) : replaced;
    }

    private TypeMirror argument(TypeVariable variable) {
        TypeMirror argument = arguments.getOrDefault(variable.asElement(), variable);
        if (!(argument instanceof WildcardType wildcard)) {
            return argument;
        }
        if (visited.contains(variable.asElement())) {
            return types.getWildcardType(null, null);
        }
        TypeMirror bound = bounds(wildcard, variable).get(0);
        return isObject(bound) ? argument : types.getWildcardType(bound, null);
    }

    private static boolean isObject(TypeMirror type) {
        return isClass(type)
                && ((TypeElement) ((DeclaredType) type).asElement())
                                .getSuperclass()
                                .getKind()
                        == TypeKind.NONE;
    }

    private TypeMirror wildcard(WildcardType wildcard) {
        if (wildcard.getExtendsBound() != null) {
            TypeMirror bound = argument(wildcard.getExtendsBound());
            return bound instanceof WildcardType inner
                    ? types.getWildcardType(inner.getExtendsBound(), null)
                    : types.getWildcardType(bound, null);
        }
        if (wildcard.getSuperBound() != null) {
            TypeMirror bound = argument(wildcard.getSuperBound());
            return bound instanceof WildcardType inner
                    ? types.getWildcardType(null, inner.getSuperBound())
                    : types.getWildcardType(null, bound);
        }
        return wildcard;
    }

    /** Whether a wildcard gets into a type, of which then only an upper bound is known. */
    private boolean mentionsWildcard(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            TypeMirror argument = arguments.get(variable.asElement());
            return argument != null && argument.getKind() == TypeKind.WILDCARD;
        }
        if (type instanceof ArrayType array) {
            return mentionsWildcard(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() != null && mentionsWildcard(wildcard.getExtendsBound()))
                    || (wildcard.getSuperBound() != null && mentionsWildcard(wildcard.getSuperBound()));
        }
        return type instanceof DeclaredType declared
                && (declared.getTypeArguments().stream().anyMatch(this::mentionsWildcard)
                        || mentionsWildcard(declared.getEnclosingType()));
    }
}

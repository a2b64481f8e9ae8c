package io.telewright.processor.types;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What types the members of a type have. The compiler is asked only for members of the very type that declares them: of
 * two inherited methods with one signature, ECJ gives either for the other.
 */
public final class MemberTypes {
    private final Types types;

    public MemberTypes(Types types) {
        this.types = types;
    }

    /**
     * The type of a method in an interface.
     *
     * @param user the interface, none of whose type arguments is a wildcard
     * @param method a method that it declares or inherits
     */
    public ExecutableType method(DeclaredType user, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(declaring(user, method), method);
    }

    /**
     * The type of the value that a method, field or record component gives. Where several ones are known of it, a class
     * comes before interfaces.
     *
     * @param owner the type of the object that has it
     * @param member the method, field or record component
     */
    public List<TypeMirror> value(DeclaredType owner, Element member) {
        TypeMirror type = types.asMemberOf(declaring(generic(owner), member), member);
        return in(owner, type instanceof ExecutableType method ? method.getReturnType() : type);
    }

    /** The exceptions that a method declares. */
    public List<TypeMirror> thrown(DeclaredType owner, ExecutableElement method) {
        return method(generic(owner), method).getThrownTypes().stream()
                .map(type -> in(owner, type).get(0))
                .toList();
    }

    /** A type with its parameters as arguments: wildcards are looked at last, when no bound can get lost any more. */
    private static DeclaredType generic(DeclaredType type) {
        return (DeclaredType) type.asElement().asType();
    }

    private List<TypeMirror> in(DeclaredType owner, TypeMirror type) {
        return MentionLints.isRaw(owner) ? List.of(types.erasure(type)) : new Substitution(types, owner).value(type);
    }

    private DeclaredType declaring(DeclaredType owner, Element member) {
        Element declaring = Objects.requireNonNull(member.getEnclosingElement());
        return find(owner, declaring).orElseGet(() -> (DeclaredType) declaring.asType());
    }

    /** A class that a type extends, or an interface, with the arguments that it has there. */
    private Optional<DeclaredType> find(DeclaredType type, Element wanted) {
        return type.asElement().equals(wanted)
                ? Optional.of(type)
                : types.directSupertypes(type).stream()
                        .flatMap(parent -> find((DeclaredType) parent, wanted).stream())
                        .findFirst();
    }
}

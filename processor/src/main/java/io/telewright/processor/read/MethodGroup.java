package io.telewright.processor.read;

import io.telewright.processor.types.MemberTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The declarations of one method in an interface and those it extends: override-equivalent, so one body serves all. */
final class MethodGroup {
    private final Types types;
    private final MemberTypes members;
    private final DeclaredType user;
    private final List<ExecutableElement> methods;

    MethodGroup(Types types, MemberTypes members, DeclaredType user, List<ExecutableElement> methods) {
        this.types = types;
        this.members = members;
        this.user = user;
        this.methods = methods;
    }

    static TypeElement owner(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    List<ExecutableElement> methods() {
        return methods;
    }

    /** The type of one of the methods as a member of the interface. */
    ExecutableType type(ExecutableElement method) {
        return members.method(user, method);
    }

    /** Whether a class has to implement the method: the most specific of its declarations is abstract. */
    boolean isAbstract() {
        return mostSpecific(methods).stream()
                .anyMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT));
    }

    /** The methods that no other of them overrides. */
    List<ExecutableElement> mostSpecific(List<ExecutableElement> some) {
        return some.stream()
                .filter(method -> some.stream().noneMatch(other -> other != method && isBelow(other, method)))
                .toList();
    }

    private boolean isBelow(ExecutableElement lower, ExecutableElement upper) {
        return types.isSubtype(
                types.erasure(owner(lower).asType()), types.erasure(owner(upper).asType()));
    }

    /** The declaration whose signature a method has that overrides all of them. */
    ExecutableElement implemented() {
        BiPredicate<ExecutableType, ExecutableType> signature = types::isSubsignature;
        return Stream.of(
                        signature.and(this::returnsSubtype),
                        signature.and(this::returnsErasedSubtype),
                        this::returnsErasedSubtype)
                .<ExecutableElement>flatMap(serves -> methods.stream()
                        .filter(one -> methods.stream().allMatch(other -> serves.test(type(one), type(other)))))
                .findFirst()
                .orElse(methods.get(0));
    }

    private boolean returnsSubtype(ExecutableType one, ExecutableType other) {
        TypeMirror narrow = one.getReturnType();
        TypeMirror wide = other.getReturnType();
        return types.isSameType(narrow, wide) || (isReference(narrow) && types.isSubtype(narrow, wide));
    }

    private boolean returnsErasedSubtype(ExecutableType one, ExecutableType other) {
        TypeMirror narrow = types.erasure(one.getReturnType());
        TypeMirror wide = types.erasure(other.getReturnType());
        return types.isSameType(narrow, wide) || (isReference(narrow) && types.isSubtype(narrow, wide));
    }

    private static boolean isReference(TypeMirror type) {
        return !type.getKind().isPrimitive();
    }

    /** What a method that overrides all of them may throw, and a call of them throws: what each of them declares. */
    List<TypeMirror> thrown() {
        ExecutableType implemented = type(implemented());
        List<List<? extends TypeMirror>> clauses = mostSpecific(methods).stream()
                .<List<? extends TypeMirror>>map(method -> thrown(type(method), implemented))
                .toList();
        List<TypeMirror> thrown = new ArrayList<>();
        clauses.stream()
                .flatMap(List::stream)
                .filter(candidate -> clauses.stream()
                        .allMatch(clause -> clause.stream().anyMatch(declared -> types.isSubtype(candidate, declared))))
                .filter(candidate -> thrown.stream().noneMatch(known -> types.isSameType(known, candidate)))
                .forEach(thrown::add);
        return List.copyOf(thrown);
    }

    /** The exceptions of one method, its own type variables replaced by those of another. */
    private static List<? extends TypeMirror> thrown(ExecutableType method, ExecutableType implemented) {
        if (method.getTypeVariables().size() != implemented.getTypeVariables().size()) {
            return method.getThrownTypes();
        }
        return method.getThrownTypes().stream()
                .<TypeMirror>map(thrown -> {
                    int index = method.getTypeVariables().indexOf(thrown);
                    return index < 0 ? thrown : implemented.getTypeVariables().get(index);
                })
                .toList();
    }
}

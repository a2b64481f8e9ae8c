package io.telewright.processor.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about types, by qualified name. */
final class TypeFacts {
    private final Elements elements;
    private final Types types;

    TypeFacts(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Types types() {
        return types;
    }

    Elements elements() {
        return elements;
    }

    boolean is(TypeMirror type, String qualifiedName) {
        return element(type)
                .filter(element -> element.getQualifiedName().contentEquals(qualifiedName))
                .isPresent();
    }

    /** Whether a type is of the named class or interface or below it. */
    boolean isA(TypeMirror type, String qualifiedName) {
        return supertype(type, qualifiedName).isPresent();
    }

    /** The named type as a supertype of another, with its type arguments. */
    Optional<DeclaredType> supertype(TypeMirror type, String qualifiedName) {
        if (type.getKind() == TypeKind.NONE
                || type.getKind() == TypeKind.NULL
                || type.getKind().isPrimitive()) {
            return Optional.empty();
        }
        if (is(type, qualifiedName)) {
            return Optional.of((DeclaredType) type);
        }
        return types.directSupertypes(type).stream()
                .flatMap(parent -> supertype(parent, qualifiedName).stream())
                .findFirst();
    }

    Optional<TypeElement> element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    boolean isEnum(TypeMirror type) {
        return element(type)
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .isPresent();
    }

    /** Whether an exception type must be declared by the methods that throw it. */
    boolean isChecked(TypeMirror exception) {
        return !isA(exception, "java.lang.RuntimeException") && !isA(exception, "java.lang.Error");
    }

    /** The type itself, or what a type variable or wildcard is known to be. */
    TypeMirror upperBound(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> upperBound(((TypeVariable) type).getUpperBound());
            case WILDCARD -> {
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                yield bound == null
                        ? elements.getTypeElement("java.lang.Object").asType()
                        : upperBound(bound);
            }
            default -> type;
        };
    }

    /** What a user can write for a type: a captured wildcard has no name. */
    TypeMirror writable(TypeMirror type) {
        return type instanceof TypeVariable variable
                        && !SourceVersion.isName(variable.asElement().getSimpleName())
                ? upperBound(type)
                : type;
    }

    /** The one abstract method of a functional interface, as a member of the given type. */
    Optional<FunctionalMethod> functionalMethod(TypeMirror type) {
        return element(type)
                .filter(element -> element.getKind() == ElementKind.INTERFACE)
                .flatMap(element -> {
                    List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
                            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                            .filter(method -> !isOfObject(method))
                            .toList();
                    return methods.stream()
                            .min(Comparator.comparing(
                                    method -> method.getParameters().size()))
                            .filter(method -> methods.size() == 1
                                    || methods.stream().allMatch(other -> isSameMethod(method, other)))
                            .map(method ->
                                    new FunctionalMethod(method.getSimpleName().toString(), (ExecutableType)
                                            types.asMemberOf((DeclaredType) types.capture(type), method)));
                });
    }

    /** Whether two parents of an interface declare one method, as neither overrides the other. */
    private boolean isSameMethod(ExecutableElement one, ExecutableElement other) {
        return one.getSimpleName().equals(other.getSimpleName())
                && one.getParameters().isEmpty()
                && other.getParameters().isEmpty()
                && types.isSameType(one.getReturnType(), other.getReturnType());
    }

    private boolean isOfObject(ExecutableElement method) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .anyMatch(candidate -> candidate.getSimpleName().equals(method.getSimpleName())
                        && types.isSubsignature((ExecutableType) method.asType(), (ExecutableType) candidate.asType()));
    }

    /** The abstract method of a functional interface. */
    record FunctionalMethod(String name, ExecutableType type) {}
}

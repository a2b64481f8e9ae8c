package io.telewright.processor.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
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
public final class TypeFacts {
    private final Elements elements;
    private final Types types;
    private final ObjectMethods objectMethods;
    private final SupertypeNames supertypeNames;
    private final JavaLang javaLang;
    private final Map<TypeElement, List<ExecutableElement>> abstractMethods = new HashMap<>();

    public TypeFacts(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        objectMethods = new ObjectMethods(elements, types);
        supertypeNames = new SupertypeNames(types);
        javaLang = new JavaLang(elements);
    }

    public Types types() {
        return types;
    }

    public Elements elements() {
        return elements;
    }

    public JavaLang javaLang() {
        return javaLang;
    }

    /** Whether a method repeats one of {@code Object}. */
    public boolean isOfObject(ExecutableElement method) {
        return objectMethods.have(method);
    }

    public boolean is(TypeMirror type, String qualifiedName) {
        return element(type)
                .filter(element -> element.getQualifiedName().contentEquals(qualifiedName))
                .isPresent();
    }

    /** Whether a type is of the named class or interface or below it. */
    public boolean isA(TypeMirror type, String qualifiedName) {
        return supertype(type, qualifiedName).isPresent();
    }

    /** The named type as a supertype of another, with its type arguments. */
    public Optional<DeclaredType> supertype(TypeMirror type, String qualifiedName) {
        if (type.getKind() == TypeKind.NONE
                || type.getKind() == TypeKind.NULL
                || type.getKind().isPrimitive()) {
            return Optional.empty();
        }
        Optional<TypeElement> element = element(type);
        if (element.isPresent() && !supertypeNames.of(element.get()).contains(qualifiedName)) {
            return Optional.empty();
        }
        if (is(type, qualifiedName)) {
            return Optional.of((DeclaredType) type);
        }
        return types.directSupertypes(type).stream()
                .flatMap(parent -> supertype(parent, qualifiedName).stream())
                .findFirst();
    }

    public Optional<TypeElement> element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** Whether an exception type must be declared by the methods that throw it. */
    public boolean isChecked(TypeMirror exception) {
        return !isA(exception, "java.lang.RuntimeException") && !isA(exception, "java.lang.Error");
    }

    /** Whether all is known of a type at run time, so that an array of it can be made. */
    public boolean isReifiable(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> false;
            case ARRAY -> isReifiable(((ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().allMatch(TypeFacts::isUnbounded);
            default -> true;
        };
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }

    /** The type itself, or what a type variable or wildcard is known to be. */
    public TypeMirror upperBound(TypeMirror type) {
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

    /**
     * What a value of the type is taken as: its bound, or the type variable itself if that bound has no name, or if the
     * compiler could not infer from it the variables that it mentions.
     */
    public TypeMirror valueType(TypeMirror type) {
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return valueType(wildcard.getExtendsBound());
        }
        TypeMirror bound = upperBound(type);
        boolean needsName = bound.getKind() == TypeKind.INTERSECTION
                || !TypeVariables.mentionedIn(bound).isEmpty();
        return needsName && isNamedVariable(type) ? type : bound;
    }

    /** A raw type with wildcards as its arguments; any other type as it is. */
    public TypeMirror withUnknownArguments(TypeMirror type) {
        return element(type)
                .filter(element -> ((DeclaredType) type).getTypeArguments().isEmpty())
                .filter(element -> !element.getTypeParameters().isEmpty())
                .<TypeMirror>map(element -> types.getDeclaredType(
                        element,
                        element.getTypeParameters().stream()
                                .map(parameter -> types.getWildcardType(null, null))
                                .toArray(TypeMirror[]::new)))
                .orElse(type);
    }

    /** What a user can write for a type: a captured wildcard has no name. */
    public TypeMirror writable(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR && !isNamedVariable(type) ? upperBound(type) : type;
    }

    /** Whether it is a type variable that somebody declared. */
    public boolean isNamedVariable(TypeMirror type) {
        return type instanceof TypeVariable variable
                && SourceVersion.isName(variable.asElement().getSimpleName());
    }

    /** The one abstract method of a functional interface, as a member of the given type. */
    public Optional<FunctionalMethod> functionalMethod(TypeMirror type) {
        TypeMirror bound = upperBound(type);
        return element(bound)
                .filter(element -> element.getKind() == ElementKind.INTERFACE)
                .map(element -> abstractMethods.computeIfAbsent(element, this::abstractMethods))
                .filter(this::isOneMethod)
                .map(methods -> methods.get(0))
                .map(method -> new FunctionalMethod(method.getSimpleName().toString(), (ExecutableType)
                        types.asMemberOf((DeclaredType) types.capture(bound), method)));
    }

    private List<ExecutableElement> abstractMethods(TypeElement element) {
        return ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !isOfObject(method))
                .toList();
    }

    /** Whether there is one method, which two parents of an interface may declare if neither overrides the other. */
    private boolean isOneMethod(List<ExecutableElement> methods) {
        return !methods.isEmpty() && methods.stream().allMatch(method -> isSameMethod(methods.get(0), method));
    }

    private boolean isSameMethod(ExecutableElement one, ExecutableElement other) {
        return one.equals(other)
                || (one.getSimpleName().equals(other.getSimpleName())
                        && one.getParameters().isEmpty()
                        && other.getParameters().isEmpty()
                        && types.isSameType(one.getReturnType(), other.getReturnType()));
    }

    /** The abstract method of a functional interface. */
    public record FunctionalMethod(String name, ExecutableType type) {}
}

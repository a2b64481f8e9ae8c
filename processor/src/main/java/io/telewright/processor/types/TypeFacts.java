package io.telewright.processor.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
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
    private final Set<String> sources;
    private final ObjectMethods objectMethods;
    private final SupertypeNames supertypeNames;
    private final JavaLang javaLang;
    private final MemberTypes members;
    private final Map<TypeElement, List<ExecutableElement>> abstractMethods = new HashMap<>();

    /**
     * Makes the facts of one round.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @param sources the qualified names of the top-level types in the sources that are compiled
     */
    public TypeFacts(Elements elements, Types types, Set<String> sources) {
        this.elements = elements;
        this.types = types;
        this.sources = sources;
        objectMethods = new ObjectMethods(elements, types);
        supertypeNames = new SupertypeNames(types);
        javaLang = new JavaLang(elements);
        members = new MemberTypes(types);
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

    public MemberTypes members() {
        return members;
    }

    /** Whether a type is in the sources that are compiled, so that the compiler knows the places of its parts. */
    public boolean isInSources(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? isInSources(outer)
                : sources.contains(type.getQualifiedName().toString());
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

    /** The types that a value is known to have: the bounds of a type variable or wildcard, or the type itself. */
    public List<TypeMirror> bounds(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return TypeVariables.bounds(variable).stream()
                    .flatMap(bound -> bounds(bound).stream())
                    .toList();
        }
        return type instanceof WildcardType wildcard ? bounds(argument(wildcard)) : List.of(type);
    }

    private TypeMirror object() {
        return elements.getTypeElement("java.lang.Object").asType();
    }

    /**
     * What a value of the type is taken as: its bound, or the type variable itself if it has several, or if the compiler
     * could not infer from it the variables that it mentions.
     */
    public TypeMirror valueType(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            return valueType(argument(wildcard));
        }
        List<TypeMirror> bounds = bounds(type);
        boolean needsName =
                bounds.size() > 1 || !TypeVariables.mentionedIn(bounds.get(0)).isEmpty();
        return needsName ? type : bounds.get(0);
    }

    /** What a type that has this argument gives: the bound of a wildcard, or else the argument itself. */
    public TypeMirror argument(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? object() : wildcard.getExtendsBound();
        }
        return argument;
    }

    /** A raw type, or an array of it, with wildcards as its arguments; any other type as it is. */
    public TypeMirror withUnknownArguments(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return types.getArrayType(withUnknownArguments(array.getComponentType()));
        }
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

    /**
     * The one abstract method of a functional interface, as a member of the given type. Of several interfaces that bound
     * a type variable it is the one without parameters.
     */
    public Optional<FunctionalMethod> functionalMethod(TypeMirror type) {
        List<FunctionalMethod> methods = bounds(type).stream()
                .flatMap(bound -> ofInterface(bound).stream())
                .toList();
        List<FunctionalMethod> runnable =
                methods.stream().filter(method -> !method.takesParameters()).toList();
        return Stream.of(runnable, methods)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .findFirst();
    }

    private Optional<FunctionalMethod> ofInterface(TypeMirror type) {
        return element(type)
                .filter(element -> element.getKind() == ElementKind.INTERFACE)
                .map(element -> abstractMethods.computeIfAbsent(element, this::abstractMethods))
                .filter(this::isOneMethod)
                .map(methods -> methods.get(0))
                .map(method -> new FunctionalMethod(
                        method.getSimpleName().toString(),
                        !method.getParameters().isEmpty(),
                        members.value((DeclaredType) type, method),
                        members.thrown((DeclaredType) type, method)));
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

    /**
     * The abstract method of a functional interface.
     *
     * @param returned the types that its result is known to have
     */
    public record FunctionalMethod(
            String name, boolean takesParameters, List<TypeMirror> returned, List<TypeMirror> thrown) {}
}

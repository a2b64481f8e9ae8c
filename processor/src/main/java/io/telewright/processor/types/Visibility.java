package io.telewright.processor.types;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Knows which types a class at the top level of a package can name. */
public final class Visibility {
    private final Elements elements;
    private final PackageElement inPackage;

    /**
     * Looks from the package of an interface, which is that of the generated class, too.
     *
     * @param user the interface
     */
    public Visibility(Elements elements, TypeElement user) {
        this.elements = elements;
        inPackage = elements.getPackageOf(user);
    }

    /** The package that it looks from. */
    public PackageElement inPackage() {
        return inPackage;
    }

    /** Whether a type and all that it mentions can be named. */
    public boolean sees(TypeMirror type) {
        return hidden(type).isEmpty();
    }

    /** The type that a type mentions and that cannot be named, if there is one. */
    public Optional<TypeElement> hidden(TypeMirror type) {
        return find(type, element -> !sees(element));
    }

    /** Whether a class or interface can be named. */
    public boolean sees(TypeElement type) {
        return !isPrivate(type) && (isHere(type) || isPublic(type));
    }

    /** Whether an element is in the package. */
    public boolean isHere(Element element) {
        return elements.getPackageOf(element).equals(inPackage);
    }

    /** The private type that a type mentions, if it does: it cannot be named from any package. */
    public static Optional<TypeElement> privateIn(TypeMirror type) {
        return find(type, Visibility::isPrivate);
    }

    private static Optional<TypeElement> find(TypeMirror type, Predicate<TypeElement> isHidden) {
        return switch (type.getKind()) {
            case ARRAY -> find(((ArrayType) type).getComponentType(), isHidden);
            case WILDCARD ->
                Stream.of(
                                Optional.ofNullable(((WildcardType) type).getExtendsBound()),
                                Optional.ofNullable(((WildcardType) type).getSuperBound()))
                        .flatMap(Optional::stream)
                        .flatMap(bound -> find(bound, isHidden).stream())
                        .findFirst();
            case DECLARED -> {
                TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
                yield isHidden.test(element)
                        ? Optional.of(element)
                        : ((DeclaredType) type)
                                .getTypeArguments().stream()
                                        .flatMap(argument -> find(argument, isHidden).stream())
                                        .findFirst();
            }
            default -> Optional.empty();
        };
    }

    /** Whether a type and those around it are public. */
    public static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                && (!(element.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
    }

    /** Whether a type is private or nested in a private type. */
    public static boolean isPrivate(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE)
                || (element.getEnclosingElement() instanceof TypeElement outer && isPrivate(outer));
    }
}

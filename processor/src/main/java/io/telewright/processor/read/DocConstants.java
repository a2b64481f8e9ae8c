package io.telewright.processor.read;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the constants that the comment of an element names with {@code {@value …}}. */
final class DocConstants {
    private final Elements elements;
    private final Element commented;

    DocConstants(Elements elements, Element commented) {
        this.elements = elements;
        this.commented = commented;
    }

    /** The value of a constant, or its name if it cannot be found: imports are not to be seen. */
    String text(String reference) {
        int hash = reference.indexOf('#');
        String field = reference.substring(hash + 1);
        return (hash <= 0 ? around() : types(reference.substring(0, hash)))
                .flatMap(type -> ElementFilter.fieldsIn(elements.getAllMembers(type)).stream())
                .filter(constant -> constant.getSimpleName().contentEquals(field))
                .flatMap(constant -> Optional.ofNullable(constant.getConstantValue()).stream())
                .findFirst()
                .map(DocConstants::shown)
                .orElseGet(() -> DocTag.target(reference));
    }

    private static String shown(Object value) {
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }

    /** The type of the comment, and those around it. */
    private Stream<TypeElement> around() {
        return Stream.<Element>iterate(commented, Objects::nonNull, Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast);
    }

    /** The types that a name may mean. */
    private Stream<TypeElement> types(String name) {
        Stream<TypeElement> nested = around().flatMap(type ->
                        Stream.concat(Stream.of(type), ElementFilter.typesIn(elements.getAllMembers(type)).stream()))
                .filter(type -> type.getSimpleName().contentEquals(name));
        Stream<TypeElement> others = Stream.of(elements.getPackageOf(commented) + "." + name, "java.lang." + name, name)
                .flatMap(qualified -> Optional.ofNullable(elements.getTypeElement(qualified)).stream());
        return Stream.concat(nested, others);
    }
}

package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.types.EnumConstants;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Attribute} where types carry it: on the components of records and the methods of enums. */
public final class AttributeReader {
    private final Elements elements;

    public AttributeReader(Elements elements) {
        this.elements = elements;
    }

    /**
     * Reads the annotations of an element that may be in another source or a class file.
     *
     * @param element a record component or a method of an enum
     * @param user the parameter whose type leads there, where findings are reported
     * @return the annotations that the element carries
     */
    public List<DeclaredAttribute> read(Element element, SourceRef user) {
        return read(elements, element, new Place(Objects.requireNonNull(user.element()), false));
    }

    /** The annotations of an element, in the order in which they are written. */
    static List<DeclaredAttribute> read(Elements elements, Element element, Place place) {
        return AnnotationReader.findAll(
                        elements, element, AnnotationNames.ATTRIBUTE, AnnotationNames.ATTRIBUTE_CONTAINER, place)
                .stream()
                .map(DeclaredAttribute::of)
                .toList();
    }

    /** What the Javadoc of a record says about one of its components. */
    public String doc(RecordComponentElement component) {
        Element record = Objects.requireNonNull(component.getEnclosingElement());
        return Javadoc.of(elements, record).parameter(component.getSimpleName().toString());
    }

    /** Looks at the constants of enums, and at what is said and marked there. */
    public EnumConstants enumConstants(TypeFacts facts) {
        return new EnumConstants(
                facts,
                element -> AnnotationReader.has(element, AnnotationNames.ATTRIBUTE),
                element -> Javadoc.of(elements, element).sentence());
    }
}

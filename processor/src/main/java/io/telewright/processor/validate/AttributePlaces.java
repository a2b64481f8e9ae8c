package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds the places of attributes in the source: on the method that has them, or on the component of a record. */
final class AttributePlaces {
    private final TypeFacts facts;

    AttributePlaces(TypeFacts facts) {
        this.facts = facts;
    }

    /**
     * The place of a name.
     *
     * @param at where findings about it are reported
     * @param annotated the elements that an author annotates to silence such findings
     */
    record Place(SourceRef at, List<Element> annotated) {
        static Place of(SourceRef at) {
            return new Place(at, Stream.ofNullable(at.element()).toList());
        }
    }

    /** The place of an attribute's key. */
    Place ofKey(Attribute attribute, DeclaredMethod method) {
        return of(attribute, Positions.ofKey(attribute, method));
    }

    /**
     * The place of a part of an attribute.
     *
     * @param use where that part is on the method
     */
    Place of(Attribute attribute, SourceRef use) {
        Place used = Place.of(use);
        return attribute
                .declaredBy()
                .flatMap(this::field)
                .map(field -> new Place(
                        placesRecords() ? new SourceRef(field) : use,
                        Stream.concat(Stream.of(field), used.annotated().stream())
                                .toList()))
                .orElse(used);
    }

    /**
     * The private field of a component. The compiler knows its place, which is that of the component, but the compiler
     * of Java 17 does not know the place of the component itself. The field also has the component's annotation
     * {@code @SuppressWarnings}.
     */
    private Optional<VariableElement> field(Attribute.RecordComponent component) {
        return Optional.ofNullable(
                        facts.elements().getTypeElement(component.record().canonicalName()))
                .filter(facts::isInSources)
                .flatMap(record -> ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().contentEquals(component.name()))
                        .findFirst());
    }

    /** ECJ reports nothing at any part of a record. */
    private boolean placesRecords() {
        return !facts.elements().getClass().getName().startsWith("org.eclipse.jdt.");
    }
}

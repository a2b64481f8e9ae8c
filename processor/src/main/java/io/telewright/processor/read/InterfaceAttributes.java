package io.telewright.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the attributes that an interface and those it extends declare for all methods. */
final class InterfaceAttributes {
    private final Elements elements;
    private final Types types;
    private final TypeElement generatedFor;

    InterfaceAttributes(Elements elements, Types types, TypeElement generatedFor) {
        this.elements = elements;
        this.types = types;
        this.generatedFor = generatedFor;
    }

    private record Owned(TypeElement owner, DeclaredAttribute attribute) {
        boolean hasKeyOf(Owned other) {
            return key().equals(other.key());
        }

        private String key() {
            String key = attribute.key().value();
            return key.isEmpty() ? attribute.baggage().value() : key;
        }
    }

    /** Those of a hierarchy; of one key, those of an interface take the place of those of the interfaces it extends. */
    List<DeclaredAttribute> of(Set<TypeElement> hierarchy) {
        List<Owned> all = new ArrayList<>();
        for (TypeElement owner : hierarchy) {
            Place place = new Place(generatedFor, false);
            if (owner.equals(generatedFor)) {
                place = new Place(owner, true);
            }
            AttributeReader.read(elements, owner, place).forEach(attribute -> all.add(new Owned(owner, attribute)));
        }
        return all.stream()
                .filter(owned -> all.stream().noneMatch(other -> other.hasKeyOf(owned) && extend(other, owned)))
                .map(Owned::attribute)
                .toList();
    }

    private boolean extend(Owned lower, Owned upper) {
        return lower.owner() != upper.owner()
                && types.isSubtype(
                        types.erasure(lower.owner().asType()),
                        types.erasure(upper.owner().asType()));
    }
}

package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** A {@code @Carrier} annotation. */
public record DeclaredCarrier(SourceRef at, Written<TypeMirror> getter, Written<TypeMirror> setter) {
    /** The classes that are written there. */
    public List<TypeMirror> accessors() {
        return Stream.of(getter, setter)
                .filter(Written::explicit)
                .map(Written::value)
                .toList();
    }

    static DeclaredCarrier of(AnnotationReader annotation) {
        return new DeclaredCarrier(annotation.at(), annotation.type("getter"), annotation.type("setter"));
    }
}

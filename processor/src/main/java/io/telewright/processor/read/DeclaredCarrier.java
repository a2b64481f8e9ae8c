package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import javax.lang.model.type.TypeMirror;

/** A {@code @Carrier} annotation. */
public record DeclaredCarrier(SourceRef at, Written<TypeMirror> getter, Written<TypeMirror> setter) {
    static DeclaredCarrier of(AnnotationReader annotation) {
        return new DeclaredCarrier(annotation.at(), annotation.type("getter"), annotation.type("setter"));
    }
}

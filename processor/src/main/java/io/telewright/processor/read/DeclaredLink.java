package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import javax.lang.model.type.TypeMirror;

/** A {@code @Link} annotation. */
public record DeclaredLink(SourceRef at, Written<TypeMirror> getter) {
    static DeclaredLink of(AnnotationReader annotation) {
        return new DeclaredLink(annotation.at(), annotation.type("getter"));
    }
}

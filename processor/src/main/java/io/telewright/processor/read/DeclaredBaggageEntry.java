package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;

/** A {@code @BaggageEntry} annotation. */
public record DeclaredBaggageEntry(SourceRef at, Written<String> key) {
    static DeclaredBaggageEntry of(AnnotationReader annotation) {
        return new DeclaredBaggageEntry(annotation.at(), annotation.string("value"));
    }
}

package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;

/** An {@code @Event} annotation; enum constants by their names. */
public record DeclaredEvent(
        SourceRef at,
        Written<String> name,
        Written<String> severity,
        Written<String> body,
        Written<String> on,
        Written<String> when) {
    static DeclaredEvent of(AnnotationReader annotation) {
        return new DeclaredEvent(
                annotation.at(),
                annotation.string("value"),
                annotation.constant("severity"),
                annotation.string("body"),
                annotation.constant("on"),
                annotation.constant("when"));
    }
}

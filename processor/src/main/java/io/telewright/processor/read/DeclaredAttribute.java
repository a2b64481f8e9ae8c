package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;

/** An {@code @Attribute} annotation. */
public record DeclaredAttribute(
        SourceRef at,
        Written<String> key,
        Written<String> path,
        Written<Integer> maxValues,
        Written<Boolean> metric,
        Written<Boolean> sampling,
        Written<Boolean> asString,
        Written<String> baggage) {
    static DeclaredAttribute of(AnnotationReader annotation) {
        return new DeclaredAttribute(
                annotation.at(),
                annotation.string("value"),
                annotation.string("path"),
                annotation.integer("maxValues"),
                annotation.bool("metric"),
                annotation.bool("sampling"),
                annotation.bool("asString"),
                annotation.string("baggage"));
    }
}

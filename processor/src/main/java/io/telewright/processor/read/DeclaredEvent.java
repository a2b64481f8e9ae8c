package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** An {@code @Event} annotation; enum constants by their names. */
public record DeclaredEvent(
        SourceRef at,
        Written<String> name,
        Written<String> severity,
        Written<String> body,
        Written<String> on,
        Written<String> when,
        Written<List<String>> results,
        Written<String> resultPath,
        Written<List<TypeMirror>> returned,
        Written<List<TypeMirror>> thrown) {
    static DeclaredEvent of(AnnotationReader annotation) {
        return new DeclaredEvent(
                annotation.at(),
                annotation.string("value"),
                annotation.constant("severity").unless("INFO"),
                annotation.string("body").unless(""),
                annotation.constant("on"),
                annotation.constant("when"),
                annotation.strings("results"),
                annotation.string("resultPath").unless(""),
                annotation.types("returned"),
                annotation.types("thrown"));
    }

    /** Whether it selects endings whatever their outcome. */
    public boolean selects() {
        return Stream.of(results, returned, thrown).anyMatch(Written::explicit);
    }
}

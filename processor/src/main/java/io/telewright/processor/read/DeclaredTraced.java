package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** A {@code @Traced} annotation; enum constants by their names. */
public record DeclaredTraced(
        SourceRef at,
        Written<String> name,
        Written<String> kind,
        Written<String> parent,
        Written<List<TypeMirror>> notAnError,
        Written<Boolean> clearBaggage) {
    static DeclaredTraced of(AnnotationReader annotation) {
        return new DeclaredTraced(
                annotation.at(),
                annotation.string("value"),
                annotation.constant("kind"),
                annotation.constant("parent"),
                annotation.types("notAnError"),
                annotation.bool("clearBaggage"));
    }
}

package io.telewright.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the user's source: an element, an annotation on it, or a value within that annotation.
 *
 * @param element the element, or {@code null} for what is not in the source, such as an option
 * @param annotation the annotation, or {@code null} for the element itself
 * @param value the value that is written in the annotation, or {@code null} for the annotation itself
 */
public record SourceRef(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** No place in the source. */
    public static final SourceRef NONE = new SourceRef(null, null, null);

    public SourceRef(Element element) {
        this(element, null, null);
    }

    public SourceRef(Element element, AnnotationMirror annotation) {
        this(element, annotation, null);
    }

    /** Whether it is in a type, or another element, that carries an annotation {@code Generated} of whatever package. */
    boolean isGenerated() {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            for (AnnotationMirror mirror : around.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Generated")) {
                    return true;
                }
            }
        }
        return false;
    }
}

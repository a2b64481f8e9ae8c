package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where findings about the annotations of an element are reported.
 *
 * @param element the annotated element, or one that stands for it because it is not in the source at hand
 * @param exact whether it is the annotated element itself
 */
record Place(Element element, boolean exact) {
    SourceRef of(AnnotationMirror mirror) {
        return exact ? new SourceRef(element, mirror) : new SourceRef(element);
    }

    SourceRef of(AnnotationMirror mirror, AnnotationValue value) {
        return exact ? new SourceRef(element, mirror, value) : new SourceRef(element);
    }
}

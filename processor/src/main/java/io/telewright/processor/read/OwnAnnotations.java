package io.telewright.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Our annotations as text, to tell whether there are any and whether two declarations agree. */
final class OwnAnnotations {
    private OwnAnnotations() {}

    static boolean on(ExecutableElement method) {
        return annotated(method).flatMap(OwnAnnotations::ofElement).findAny().isPresent();
    }

    /** Those of a method and its parameters. */
    static List<String> of(ExecutableElement method) {
        return annotated(method)
                .flatMap(element ->
                        ofElement(element).map(mirror -> method.getParameters().indexOf(element) + " " + mirror))
                .toList();
    }

    private static Stream<? extends Element> annotated(ExecutableElement method) {
        return Stream.concat(Stream.of(method), method.getParameters().stream());
    }

    private static Stream<? extends AnnotationMirror> ofElement(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror ->
                        AnnotationNames.ALL.contains(mirror.getAnnotationType().toString()));
    }
}

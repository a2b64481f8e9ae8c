package io.telewright.processor;

import com.google.auto.common.SuperficialValidation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Whether all that an interface and those it extends mention is known; if not, it may be generated later. */
final class Resolution {
    /** What javac gives for a constant that it cannot find. */
    private static final String ERROR = "<error>";

    private final Types types;

    Resolution(Types types) {
        this.types = types;
    }

    boolean isResolved(TypeElement type) {
        return SuperficialValidation.validateElement(type)
                && constants(type).noneMatch(Resolution::isMissing)
                && type.getInterfaces().stream().map(this::element).allMatch(this::isResolved);
    }

    private TypeElement element(TypeMirror parent) {
        return (TypeElement) types.asElement(parent);
    }

    /** What is written in the annotations of a type, its methods and their parameters. */
    private static Stream<Object> constants(Element element) {
        Stream<? extends Element> within = element instanceof ExecutableElement method
                ? method.getParameters().stream()
                : element.getEnclosedElements().stream().filter(ExecutableElement.class::isInstance);
        return Stream.concat(
                element.getAnnotationMirrors().stream().map(Object.class::cast), within.flatMap(Resolution::constants));
    }

    private static boolean isMissing(Object value) {
        if (value instanceof AnnotationMirror mirror) {
            return mirror.getElementValues().values().stream().anyMatch(Resolution::isMissing);
        }
        if (value instanceof AnnotationValue annotationValue) {
            return isMissing(annotationValue.getValue());
        }
        return value instanceof List<?> list ? list.stream().anyMatch(Resolution::isMissing) : ERROR.equals(value);
    }
}

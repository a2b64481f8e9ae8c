package io.telewright.processor;

import io.telewright.processor.read.AnnotationNames;
import io.telewright.processor.read.InterfaceKind;
import io.telewright.processor.read.RuleReader;
import io.telewright.processor.types.KnownTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Whether everything is known that matters in an interface and those that it extends. If not, it may be generated
 * later. Annotations of other libraries do not matter, because their classes are often absent from the class path.
 */
final class Resolution {
    /** The value that javac gives for a constant that it cannot find. */
    private static final String ERROR = "<error>";

    private final Elements elements;
    private final Types types;

    Resolution(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    boolean isResolved(TypeElement type) {
        return Stream.concat(Stream.of(type.asType()), type.getInterfaces().stream())
                        .allMatch(KnownTypes::isKnown)
                && type.getTypeParameters().stream()
                        .flatMap(parameter -> parameter.getBounds().stream())
                        .allMatch(KnownTypes::isKnown)
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(InterfaceKind::isInstanceMethod)
                        .allMatch(method -> KnownTypes.isKnown(method.asType()))
                && constants(type).noneMatch(Resolution::isMissing)
                && new RuleReader(elements, type).ofItself().allMatch(rule -> KnownTypes.isKnown(rule.asType()))
                && type.getInterfaces().stream().map(this::element).allMatch(this::isResolved);
    }

    private TypeElement element(TypeMirror parent) {
        return (TypeElement) types.asElement(parent);
    }

    /** The values in our annotations on a type, its methods and their parameters. */
    private static Stream<Object> constants(Element element) {
        Stream<? extends Element> within = element instanceof ExecutableElement method
                ? method.getParameters().stream()
                : element.getEnclosedElements().stream().filter(ExecutableElement.class::isInstance);
        return Stream.concat(
                element.getAnnotationMirrors().stream()
                        .filter(mirror -> AnnotationNames.ALL.contains(
                                mirror.getAnnotationType().toString()))
                        .map(Object.class::cast),
                within.flatMap(Resolution::constants));
    }

    private static boolean isMissing(Object value) {
        if (value instanceof AnnotationMirror mirror) {
            return mirror.getElementValues().values().stream().anyMatch(Resolution::isMissing);
        }
        if (value instanceof AnnotationValue annotationValue) {
            return isMissing(annotationValue.getValue());
        }
        if (value instanceof TypeMirror type) {
            return !KnownTypes.isKnown(type);
        }
        return value instanceof List<?> list ? list.stream().anyMatch(Resolution::isMissing) : ERROR.equals(value);
    }
}

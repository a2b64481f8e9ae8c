package io.telewright.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The kinds of type that a class is generated for. */
public enum InterfaceKind {
    /** It is annotated {@code @Telemetry}. */
    TELEMETRY,
    /** An interface that is not, and carries {@code @Traced} or declares telemetry on a method of its own. */
    SERVICE;

    private static final List<String> DECLARING = List.of(
            AnnotationNames.TRACED,
            AnnotationNames.METRIC,
            AnnotationNames.METRIC_CONTAINER,
            AnnotationNames.EVENT,
            AnnotationNames.EVENT_CONTAINER,
            AnnotationNames.CURRENT_SPAN);

    /** The kind of a type, or none if it declares no telemetry of its own. */
    public static Optional<InterfaceKind> of(TypeElement type) {
        if (AnnotationReader.has(type, AnnotationNames.TELEMETRY)) {
            return Optional.of(TELEMETRY);
        }
        return type.getKind() == ElementKind.INTERFACE && declares(type) ? Optional.of(SERVICE) : Optional.empty();
    }

    private static boolean declares(TypeElement type) {
        return AnnotationReader.has(type, AnnotationNames.TRACED)
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(InterfaceKind::isInstanceMethod)
                        .anyMatch(InterfaceKind::isDeclaring);
    }

    private static boolean isDeclaring(Element method) {
        return DECLARING.stream().anyMatch(name -> AnnotationReader.has(method, name));
    }

    /**
     * The simple name of the class that is generated for a type.
     *
     * @param names the simple name of the type, after those of the types that it is nested in
     */
    public String generatedName(List<String> names) {
        return (this == SERVICE ? "Instrumented" : "Otel") + String.join("_", names);
    }

    /** Whether a method of an interface is one that classes have or inherit. */
    public static boolean isInstanceMethod(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.read.AnnotationNames;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reports our annotations where they have no effect. */
final class PlacementRules {
    private static final List<String> ON_TYPES =
            List.of(AnnotationNames.TELEMETRY, AnnotationNames.INSTRUMENTATION_SCOPE);

    private final TypeFacts facts;
    private final Findings findings;

    PlacementRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Checks one annotation of an element. */
    void check(Element element, AnnotationMirror annotation) {
        String name = annotation.getAnnotationType().toString();
        if (name.equals(AnnotationNames.TELEMETRY)) {
            return;
        }
        if (ON_TYPES.contains(name)) {
            if (!isTelemetry(element)) {
                misplaced(element, annotation, "a type without @Telemetry", "add @Telemetry, or remove it");
            }
        } else if (name.equals(AnnotationNames.ATTRIBUTE)) {
            attribute(element, annotation);
        } else if (!isTelemetryMethod(element)) {
            misplaced(
                    element,
                    annotation,
                    "a method that is not an abstract method of a @Telemetry interface",
                    "add @Telemetry to the interface that declares the method, or remove it");
        }
    }

    private void attribute(Element element, AnnotationMirror annotation) {
        boolean effective = switch (element.getKind()) {
            case RECORD_COMPONENT -> true;
            case METHOD -> isTelemetryMethod(element) || isAccessor(element) || namesConstants(element);
            case PARAMETER ->
                isTelemetryMethod(element.getEnclosingElement())
                        || isOf(element.getEnclosingElement(), ElementKind.RECORD);
            default -> false;
        };
        if (effective && namesConstants(element)) {
            constantsName(element, annotation);
        } else if (!effective) {
            misplaced(
                    element,
                    annotation,
                    element.getKind() == ElementKind.METHOD
                            ? "a method that is neither an operation nor a public no-argument method of an enum that"
                                    + " returns String"
                            : "a parameter of a method that declares no telemetry",
                    "remove it, or move it to where telemetry is declared");
        }
    }

    /** An enum has one method that names its constants, and the annotation there is a mark without members. */
    private void constantsName(Element method, AnnotationMirror annotation) {
        Optional<ExecutableElement> first =
                ElementFilter.methodsIn(Objects.requireNonNull(method.getEnclosingElement())
                                .getEnclosedElements())
                        .stream()
                        .filter(other -> canNameConstants(other, facts) && hasAttribute(other))
                        .findFirst();
        if (!first.equals(Optional.of(method))) {
            misplaced(method, annotation, "a second method of an enum", "keep one: it names the constants");
        }
        annotation
                .getElementValues()
                .forEach((member, value) -> findings.add(
                        DiagnosticId.TW029,
                        new SourceRef(method, annotation, value),
                        member.getSimpleName(),
                        "the method of an enum gives the value alone",
                        "set it on the parameter or record component that has the enum's type"));
    }

    private static boolean hasAttribute(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(AnnotationNames.ATTRIBUTE));
    }

    private boolean namesConstants(Element method) {
        return method instanceof ExecutableElement executable && canNameConstants(executable, facts);
    }

    /** Whether a method can give the attribute value of an enum's constants. */
    static boolean canNameConstants(ExecutableElement method, TypeFacts facts) {
        return isOf(method, ElementKind.ENUM)
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && facts.is(method.getReturnType(), "java.lang.String");
    }

    /** The compiler copies the annotation of a record component to its accessor and constructor parameter. */
    private static boolean isAccessor(Element method) {
        return isOf(method, ElementKind.RECORD)
                && ((ExecutableElement) method).getParameters().isEmpty();
    }

    private static boolean isOf(@Nullable Element member, ElementKind kind) {
        return member != null
                && member.getEnclosingElement() != null
                && member.getEnclosingElement().getKind() == kind;
    }

    private static boolean isTelemetryMethod(@Nullable Element element) {
        return element instanceof ExecutableElement method
                && method.getModifiers().contains(Modifier.ABSTRACT)
                && isTelemetry(method.getEnclosingElement());
    }

    static boolean isTelemetry(@Nullable Element element) {
        return element instanceof TypeElement type
                && type.getAnnotationMirrors().stream()
                        .anyMatch(
                                mirror -> mirror.getAnnotationType().toString().equals(AnnotationNames.TELEMETRY));
    }

    private void misplaced(Element element, AnnotationMirror annotation, String where, String fix) {
        String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
        findings.add(
                DiagnosticId.TW005,
                new SourceRef(element, annotation),
                name.equals("Container") ? "Metric" : name,
                where,
                fix);
    }
}

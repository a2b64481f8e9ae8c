package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.read.AnnotationNames;
import io.telewright.processor.read.AttributeReader;
import io.telewright.processor.read.InterfaceKind;
import io.telewright.processor.read.RuleReader;
import io.telewright.processor.types.EnumConstants;
import io.telewright.processor.types.TypeFacts;
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
    private final TypeFacts facts;
    private final Findings findings;
    private final EnumConstants enums;

    PlacementRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        enums = new AttributeReader(facts.elements()).enumConstants(facts);
    }

    /** Checks one annotation of an element. */
    void check(Element element, AnnotationMirror annotation) {
        String name = annotation.getAnnotationType().toString();
        if (name.equals(AnnotationNames.TELEMETRY)) {
            return;
        }
        if (name.equals(AnnotationNames.ERROR_TYPE)) {
            errorType(element, annotation);
        } else if (element instanceof TypeElement type) {
            onType(type, name, annotation);
        } else if (name.equals(AnnotationNames.ATTRIBUTE) || name.equals(AnnotationNames.ATTRIBUTE_CONTAINER)) {
            attribute(element, annotation);
        } else if (element.getKind() == ElementKind.PARAMETER) {
            if (!isDeclaringMethod(element.getEnclosingElement())) {
                misplaced(DiagnosticId.MISPLACED_ON_PARAMETER, element, annotation);
            }
        } else if (!isDeclaringMethod(element)) {
            misplaced(DiagnosticId.MISPLACED_ON_METHOD, element, annotation);
        } else if (name.equals(AnnotationNames.UNTRACED)
                && isKind(element.getEnclosingElement(), InterfaceKind.TELEMETRY)) {
            misplaced(DiagnosticId.UNTRACED_TELEMETRY_METHOD, element, annotation);
        }
    }

    private void onType(TypeElement type, String name, AnnotationMirror annotation) {
        if (!name.equals(AnnotationNames.TRACED)) {
            if (InterfaceKind.of(type).isEmpty()) {
                misplaced(DiagnosticId.MISPLACED_ON_TYPE, type, annotation);
            }
        } else if (isKind(type, InterfaceKind.TELEMETRY)) {
            misplaced(DiagnosticId.TRACED_TELEMETRY_INTERFACE, type, annotation);
        } else if (type.getKind() != ElementKind.INTERFACE) {
            findings.add(DiagnosticId.TRACED_CLASS, new SourceRef(type, annotation), type.getSimpleName());
        }
    }

    private void errorType(Element element, AnnotationMirror annotation) {
        if (element instanceof ExecutableElement method) {
            rule(method, annotation);
        } else if (element.getKind() != ElementKind.INTERFACE) {
            misplaced(DiagnosticId.MISPLACED_ON_TYPE, element, annotation);
        } else if (InterfaceKind.of((TypeElement) element).isEmpty() && hasInstanceMethods(element)) {
            findings.add(
                    DiagnosticId.RULES_WITHOUT_TELEMETRY, new SourceRef(element, annotation), element.getSimpleName());
        }
    }

    /** An interface that has only rules exists to be extended. */
    private static boolean hasInstanceMethods(Element type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(InterfaceKind::isInstanceMethod);
    }

    private void rule(ExecutableElement method, AnnotationMirror annotation) {
        SourceRef at = new SourceRef(method, annotation);
        annotation
                .getElementValues()
                .values()
                .forEach(value -> findings.add(
                        DiagnosticId.CLASSES_ON_RULE,
                        new SourceRef(method, annotation, value),
                        method.getSimpleName()));
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            findings.add(DiagnosticId.RULE_NOT_STATIC, at, method.getSimpleName());
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            findings.add(DiagnosticId.PRIVATE_RULE, at, method.getSimpleName());
        }
        if (!method.getTypeParameters().isEmpty()) {
            findings.add(DiagnosticId.GENERIC_RULE, at, method.getSimpleName());
        }
        if (method.getParameters().size() != 1) {
            findings.add(
                    DiagnosticId.PARAMETERS_OF_RULE,
                    at,
                    method.getSimpleName(),
                    method.getParameters().size());
        }
        if (!RuleReader.returnsString(method)) {
            findings.add(DiagnosticId.RULE_WITHOUT_TEXT, at, method.getSimpleName(), method.getReturnType());
        }
    }

    private void attribute(Element element, AnnotationMirror annotation) {
        boolean effective = switch (element.getKind()) {
            case RECORD_COMPONENT -> true;
            case METHOD -> isDeclaringMethod(element) || isAccessor(element) || namesConstants(element);
            case PARAMETER -> isDeclaringMethod(element.getEnclosingElement()) || isComponent(element);
            default -> false;
        };
        if (effective && namesConstants(element)) {
            constantsName(element, annotation);
        } else if (!effective) {
            misplaced(
                    element.getKind() == ElementKind.METHOD
                            ? DiagnosticId.MISPLACED_ATTRIBUTE
                            : DiagnosticId.MISPLACED_ON_PARAMETER,
                    element,
                    annotation);
        }
    }

    /** One method of an enum names its constants, and the annotation on it has no members. */
    private void constantsName(Element method, AnnotationMirror annotation) {
        Optional<ExecutableElement> first =
                enums.naming((TypeElement) Objects.requireNonNull(method.getEnclosingElement()));
        if (!first.equals(Optional.of(method))) {
            misplaced(DiagnosticId.SECOND_ENUM_METHOD, method, annotation);
        }
        annotation
                .getElementValues()
                .forEach((member, value) -> findings.add(
                        DiagnosticId.MEMBER_ON_ENUM_METHOD,
                        new SourceRef(method, annotation, value),
                        member.getSimpleName()));
    }

    private boolean namesConstants(Element method) {
        return method instanceof ExecutableElement executable && enums.canName(executable);
    }

    /** The compiler copies the annotation of a record component to its accessor and constructor parameter. */
    private static boolean isAccessor(Element method) {
        return isOf(method, ElementKind.RECORD)
                && ((ExecutableElement) method).getParameters().isEmpty();
    }

    /** To ECJ, an annotated record component is a parameter of the record itself. */
    private static boolean isComponent(Element parameter) {
        Element owner = Objects.requireNonNull(parameter.getEnclosingElement());
        return owner.getKind() == ElementKind.RECORD
                || (owner.getKind() == ElementKind.CONSTRUCTOR && isOf(owner, ElementKind.RECORD));
    }

    private static boolean isOf(@Nullable Element member, ElementKind kind) {
        return member != null
                && member.getEnclosingElement() != null
                && member.getEnclosingElement().getKind() == kind;
    }

    /** Whether telemetry can be declared on a method. The methods of {@code Object} are never traced. */
    private boolean isDeclaringMethod(@Nullable Element element) {
        if (!(element instanceof ExecutableElement method) || !InterfaceKind.isInstanceMethod(method)) {
            return false;
        }
        Element type = method.getEnclosingElement();
        return isKind(type, InterfaceKind.TELEMETRY)
                ? method.getModifiers().contains(Modifier.ABSTRACT)
                : isKind(type, InterfaceKind.SERVICE) && !facts.isOfObject(method);
    }

    private static boolean isKind(@Nullable Element element, InterfaceKind kind) {
        return element instanceof TypeElement type && InterfaceKind.of(type).equals(Optional.of(kind));
    }

    private void misplaced(DiagnosticId id, Element element, AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        Element repeated = Objects.requireNonNullElse(type.getEnclosingElement(), type);
        findings.add(
                id,
                new SourceRef(element, annotation),
                repeated instanceof TypeElement ? repeated.getSimpleName() : type.getSimpleName());
    }
}

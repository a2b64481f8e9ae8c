package io.telewright.processor.validate;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The rules for the getters and setters that users write: a generated class has to be able to make one. */
final class AccessorRules {
    static final String GETTER = "io.opentelemetry.context.propagation.TextMapGetter";
    static final String SETTER = "io.opentelemetry.context.propagation.TextMapSetter";

    private final TypeFacts facts;
    private final Findings findings;
    private final Visibility visibility;

    AccessorRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        visibility = new Visibility(facts.elements(), user);
    }

    /** A class of the user, with the type of carrier that it is for. */
    record Accessor(Crossing.Access access, TypeMirror carrier) {}

    /** The class that is written in an annotation, if an instance of it can be made. */
    Optional<Accessor> accessor(Written<TypeMirror> written, String type) {
        Optional<TypeElement> found = facts.element(written.value());
        Optional<DiagnosticId> problem = found.flatMap(element -> problem(element, type));
        if (problem.isPresent()) {
            findings.add(problem.get(), written.at(), written.value(), visibility.inPackage());
            return Optional.empty();
        }
        return found.flatMap(element ->
                carrier(element, type).map(carrier -> new Accessor(new Crossing.Own(ClassName.get(element)), carrier)));
    }

    private Optional<TypeMirror> carrier(TypeElement element, String type) {
        return facts.supertype(element.asType(), type)
                .flatMap(supertype -> supertype.getTypeArguments().stream()
                        .<TypeMirror>map(argument -> argument)
                        .findFirst());
    }

    private Optional<DiagnosticId> problem(TypeElement element, String type) {
        if (element.getKind() != ElementKind.CLASS && element.getKind() != ElementKind.RECORD) {
            return Optional.of(DiagnosticId.ACCESSOR_NOT_A_CLASS);
        }
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(DiagnosticId.ACCESSOR_ABSTRACT);
        }
        if (element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(DiagnosticId.ACCESSOR_INNER_CLASS);
        }
        if (!element.getTypeParameters().isEmpty()) {
            return Optional.of(DiagnosticId.ACCESSOR_GENERIC);
        }
        if (carrier(element, type).isEmpty()) {
            return Optional.of(DiagnosticId.ACCESSOR_RAW);
        }
        if (!visibility.sees(element)) {
            return Optional.of(DiagnosticId.ACCESSOR_INVISIBLE);
        }
        boolean here = visibility.isHere(element);
        return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .filter(constructor -> here || constructor.getModifiers().contains(Modifier.PUBLIC))
                .findFirst()
                .map(this::thrown)
                .orElse(Optional.of(DiagnosticId.ACCESSOR_WITHOUT_CONSTRUCTOR));
    }

    private Optional<DiagnosticId> thrown(ExecutableElement constructor) {
        return constructor.getThrownTypes().stream()
                .filter(facts::isChecked)
                .findFirst()
                .map(thrown -> DiagnosticId.ACCESSOR_CONSTRUCTOR_THROWS);
    }
}

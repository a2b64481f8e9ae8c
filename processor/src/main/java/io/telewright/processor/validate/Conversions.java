package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.read.AttributeReader;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Knows which Java types an attribute can have, and how each becomes the attribute's value. */
final class Conversions {
    private final TypeFacts facts;
    private final AttributeReader attributes;

    Conversions(TypeFacts facts, AttributeReader attributes) {
        this.facts = facts;
        this.attributes = attributes;
    }

    /** The conversion of a type, or none if an attribute cannot have it. */
    Optional<Conversion> of(TypeMirror type, SourceRef at) {
        TypeMirror bound = facts.upperBound(type);
        if (bound.getKind() == TypeKind.ARRAY) {
            return ofArray(((ArrayType) bound).getComponentType(), at);
        }
        Optional<DeclaredType> collection = facts.supertype(bound, "java.util.Collection");
        if (collection.isPresent()) {
            return collection.get().getTypeArguments().stream().findFirst().flatMap(element -> elements(element, at));
        }
        return scalar(bound, at)
                .or(() -> facts.isA(bound, "io.opentelemetry.api.common.Value")
                        ? Optional.of(new Conversion.Same(ValueType.VALUE, false))
                        : Optional.empty());
    }

    private Optional<Conversion> ofArray(TypeMirror component, SourceRef at) {
        return component.getKind().isPrimitive()
                ? scalar(component, at)
                        .map(scalar ->
                                new Conversion.PrimitiveArray(scalar.type().array()))
                : elements(component, at);
    }

    private Optional<Conversion> elements(TypeMirror element, SourceRef at) {
        return scalar(facts.upperBound(element), at).map(Conversion.Elements::new);
    }

    private Optional<Conversion> scalar(TypeMirror type, SourceRef at) {
        return switch (type.getKind()) {
            case BOOLEAN -> Optional.of(new Conversion.Same(ValueType.BOOLEAN, true));
            case BYTE, SHORT, INT -> Optional.of(new Conversion.Widened(ValueType.LONG, true));
            case LONG -> Optional.of(new Conversion.Same(ValueType.LONG, true));
            case FLOAT -> Optional.of(new Conversion.Widened(ValueType.DOUBLE, true));
            case DOUBLE -> Optional.of(new Conversion.Same(ValueType.DOUBLE, true));
            case DECLARED -> declared(type, at);
            default -> Optional.empty();
        };
    }

    private Optional<Conversion> declared(TypeMirror type, SourceRef at) {
        TypeElement element = facts.element(type).orElseThrow();
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(enumText(element, at));
        }
        return switch (element.getQualifiedName().toString()) {
            case "java.lang.String" -> Optional.of(new Conversion.Same(ValueType.STRING, false));
            case "java.lang.Boolean" -> Optional.of(new Conversion.Same(ValueType.BOOLEAN, false));
            case "java.lang.Byte", "java.lang.Short", "java.lang.Integer" ->
                Optional.of(new Conversion.Widened(ValueType.LONG, false));
            case "java.lang.Long" -> Optional.of(new Conversion.Same(ValueType.LONG, false));
            case "java.lang.Float" -> Optional.of(new Conversion.Widened(ValueType.DOUBLE, false));
            case "java.lang.Double" -> Optional.of(new Conversion.Same(ValueType.DOUBLE, false));
            case "java.time.Duration" -> Optional.of(new Conversion.Seconds());
            case "java.time.Instant" -> Optional.of(new Conversion.Iso());
            default ->
                facts.isA(type, "java.lang.CharSequence") ? Optional.of(new Conversion.Text()) : Optional.empty();
        };
    }

    private Conversion enumText(TypeElement element, SourceRef at) {
        Optional<String> method = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(candidate -> isValueMethod(candidate, at))
                .map(candidate -> candidate.getSimpleName().toString())
                .findFirst();
        int constants = (int) element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .count();
        return new Conversion.EnumText(TypeName.get(facts.types().erasure(element.asType())), method, constants);
    }

    private boolean isValueMethod(ExecutableElement method, SourceRef at) {
        return PlacementRules.canNameConstants(method, facts)
                && attributes.read(method, at).isPresent();
    }
}

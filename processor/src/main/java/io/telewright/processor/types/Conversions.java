package io.telewright.processor.types;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Knows which Java types an attribute can have, and how each becomes the attribute's value. */
public final class Conversions {
    private final TypeFacts facts;
    private final EnumConstants enums;

    public Conversions(TypeFacts facts, EnumConstants enums) {
        this.facts = facts;
        this.enums = enums;
    }

    /** The conversion of a type, or none if an attribute cannot have it. */
    public Optional<Conversion> of(TypeMirror type) {
        return facts.bounds(type).stream()
                .flatMap(bound -> ofBound(bound).stream())
                .findFirst();
    }

    /** Of the types that a value is known to have, the first one that an attribute can have, or else the first one. */
    public TypeMirror attributeType(List<TypeMirror> known) {
        return known.stream().filter(type -> of(type).isPresent()).findFirst().orElse(known.get(0));
    }

    private Optional<Conversion> ofBound(TypeMirror bound) {
        if (bound.getKind() == TypeKind.ARRAY) {
            return ofArray(((ArrayType) bound).getComponentType());
        }
        Optional<DeclaredType> collection = facts.supertype(bound, "java.util.Collection");
        if (collection.isPresent()) {
            return collection.get().getTypeArguments().stream().findFirst().flatMap(element -> elements(element));
        }
        return scalar(bound)
                .or(() -> facts.isA(bound, "io.opentelemetry.api.common.Value")
                        ? Optional.of(new Conversion.Same(ValueType.VALUE, false))
                        : Optional.empty());
    }

    private Optional<Conversion> ofArray(TypeMirror component) {
        return component.getKind().isPrimitive()
                ? scalar(component)
                        .map(scalar ->
                                new Conversion.PrimitiveArray(scalar.type().array()))
                : elements(component);
    }

    private Optional<Conversion> elements(TypeMirror element) {
        return facts.bounds(element).stream()
                .flatMap(bound -> scalar(bound).stream())
                .findFirst()
                .map(Conversion.Elements::new);
    }

    private Optional<Conversion> scalar(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> Optional.of(new Conversion.Same(ValueType.BOOLEAN, true));
            case BYTE, SHORT, INT -> Optional.of(new Conversion.Widened(ValueType.LONG, true));
            case LONG -> Optional.of(new Conversion.Same(ValueType.LONG, true));
            case FLOAT -> Optional.of(new Conversion.Widened(ValueType.DOUBLE, true));
            case DOUBLE -> Optional.of(new Conversion.Same(ValueType.DOUBLE, true));
            case DECLARED -> declared(type);
            default -> Optional.empty();
        };
    }

    private Optional<Conversion> declared(TypeMirror type) {
        TypeElement element = facts.element(type).orElseThrow();
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(enumText(element));
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

    /** How many constants an enum has at compile time. */
    public int constants(TypeElement type) {
        return enums.of(type).size();
    }

    private Conversion enumText(TypeElement element) {
        return new Conversion.EnumText(
                TypeName.get(facts.types().erasure(element.asType())),
                enums.naming(element).map(method -> method.getSimpleName().toString()),
                enums.of(element));
    }
}

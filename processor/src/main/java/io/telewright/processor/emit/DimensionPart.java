package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.model.Words;
import java.util.List;
import java.util.Map;

/** The object that knows the values of one bounded attribute. */
sealed interface DimensionPart extends Part {
    Key key();

    @Override
    default Place place() {
        return Place.FIELD;
    }

    @Override
    default List<Part> needs() {
        return List.of(new ConstantPart.AttributeKey(key()));
    }

    @Override
    default String wantedName() {
        return Words.camel(key().name()) + "Dimension";
    }

    /** The dimension of an attribute in a metric. */
    static DimensionPart of(Instrument instrument, Attribute attribute) {
        return of(instrument.scope(), instrument.name(), attribute);
    }

    /**
     * The dimension of an attribute.
     *
     * @param owner the metric or the name of a span that has it
     */
    static DimensionPart of(Scope scope, String owner, Attribute attribute) {
        if (attribute.key().type() == ValueType.BOOLEAN && !attribute.isConstant() && !isOfEnum(attribute)) {
            return new OfBoolean(attribute.key());
        }
        if (attribute.isSingle()) {
            Conversion conversion = attribute.conversion();
            if (conversion instanceof Conversion.EnumText text) {
                return new OfEnum(attribute.key(), text);
            }
            if (conversion instanceof Conversion.OfConstant ofConstant) {
                return new OfEnumValues(attribute.key(), ofConstant);
            }
            if (conversion instanceof Conversion.Closed closed) {
                return new OfClosed(attribute.key(), closed.values());
            }
            if (conversion instanceof Conversion.Fixed fixed && attribute.isConstant()) {
                return new OfConstant(attribute.key(), fixed.value());
            }
        }
        return OfValues.of(attribute, scope, owner, attribute.bound().size());
    }

    private static boolean isOfEnum(Attribute attribute) {
        return attribute.isSingle() && attribute.conversion().enumType().isPresent();
    }

    /** The constants of an enum. */
    record OfEnum(Key key, Conversion.EnumText text) implements DimensionPart {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(Library.ENUM_DIMENSION, text.declaration());
        }

        @Override
        public CodeBlock value(Fields fields) {
            CodeBlock texts = text.method()
                    .map(method -> CodeBlock.of(",$W$T::$L", text.declaration(), method))
                    .orElse(CodeBlock.of(""));
            return Lines.of(
                    "new $dimension:T<>($key:L,$W$enum:T.values()$texts:L)",
                    Map.of(
                            "dimension",
                            Library.ENUM_DIMENSION,
                            "key",
                            fields.key(key),
                            "enum",
                            text.declaration(),
                            "texts",
                            texts));
        }
    }

    /** The two booleans. */
    record OfBoolean(Key key) implements DimensionPart {
        @Override
        public TypeName type() {
            return Library.BOOLEAN_DIMENSION;
        }

        @Override
        public CodeBlock value(Fields fields) {
            return CodeBlock.of("new $T($L)", Library.BOOLEAN_DIMENSION, fields.key(key));
        }
    }

    /** The values that a path leads to from the constants of an enum. */
    record OfEnumValues(Key key, Conversion.OfConstant values) implements DimensionPart {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(
                    Library.ENUM_VALUES_DIMENSION,
                    values.declaration(),
                    key.type().javaType());
        }

        @Override
        public CodeBlock value(Fields fields) {
            return Lines.of(
                    "new $dimension:T<>($key:L,$W$enum:T.values(),$W$reading:L)",
                    Map.of(
                            "dimension", Library.ENUM_VALUES_DIMENSION,
                            "key", fields.key(key),
                            "enum", values.declaration(),
                            "reading", Readers.ofConstant(values)));
        }

        @Override
        public boolean usesDeprecated() {
            return values.isDeprecated();
        }
    }

    /** The values that a declaration lists. */
    record OfClosed(Key key, List<String> values) implements DimensionPart {
        @Override
        public TypeName type() {
            return Library.CLOSED_DIMENSION;
        }

        @Override
        public List<Part> needs() {
            return List.of(new ConstantPart.AttributeKey(key), new ConstantPart.ClosedValues(key, values));
        }

        @Override
        public CodeBlock value(Fields fields) {
            return CodeBlock.of(
                    "new $T($L,$W$L)",
                    type(),
                    fields.key(key),
                    fields.name(new ConstantPart.ClosedValues(key, values)));
        }
    }

    /** The one value of a constant. */
    record OfConstant(Key key, Object constant) implements DimensionPart {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(Library.FIXED_DIMENSION, key.type().javaType());
        }

        @Override
        public CodeBlock value(Fields fields) {
            return CodeBlock.of(
                    "new $T<>($L,$W$L)", Library.FIXED_DIMENSION, fields.key(key), TextLiteral.ofValue(constant));
        }
    }

    /**
     * The first values that are seen.
     *
     * @param owner the name of the metric or of the span that has the attribute
     * @param maxValues how many are kept
     * @param known the values that are always kept, because the declaration names them
     */
    record OfValues(Key key, Scope scope, String owner, int maxValues, List<Object> known) implements DimensionPart {
        /** The values of an attribute. */
        static OfValues of(Attribute attribute, Scope scope, String owner, int maxValues) {
            return new OfValues(
                    attribute.key(),
                    scope,
                    owner,
                    maxValues,
                    attribute.readings().stream()
                            .map(Reading::conversion)
                            .filter(Conversion.Fixed.class::isInstance)
                            .map(conversion -> ((Conversion.Fixed) conversion).value())
                            .distinct()
                            .toList());
        }

        @Override
        public ClassName type() {
            return switch (key.type()) {
                case LONG -> Library.LONG_DIMENSION;
                case DOUBLE -> Library.DOUBLE_DIMENSION;
                default -> Library.TEXT_DIMENSION;
            };
        }

        @Override
        public String wantedName() {
            String stem = owner.split("[{\\[]", 2)[0];
            return Words.camel(stem + "." + key.name()) + "Dimension";
        }

        @Override
        public CodeBlock value(Fields fields) {
            return Lines.of(
                    "$dimension:T.of(openTelemetry,$W$scope:L,$W$owner:L,$W$key:L,$W$maxValues:L$known:L)",
                    Map.of(
                            "known",
                                    known.stream()
                                            .map(value -> CodeBlock.of(",$W$L", TextLiteral.ofValue(value)))
                                            .collect(CodeBlock.joining("")),
                            "dimension", type(),
                            "scope", TextLiteral.of(scope.name()),
                            "owner", TextLiteral.of(owner),
                            "key", fields.key(key),
                            "maxValues", maxValues));
        }
    }
}

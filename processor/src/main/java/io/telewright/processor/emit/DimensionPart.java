package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.Words;
import java.util.List;
import java.util.Map;

/** What knows the values of one bounded attribute. */
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
        if (attribute.conversion() instanceof Conversion.EnumText text) {
            return new OfEnum(attribute.key(), text);
        }
        return attribute.bound() instanceof Bound.MaxValues max
                ? new OfValues(attribute.key(), scope, owner, max.values())
                : new OfBoolean(attribute.key());
    }

    /** The constants of an enum. */
    record OfEnum(Key key, Conversion.EnumText text) implements DimensionPart {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(Library.ENUM_DIMENSION, text.enumType());
        }

        @Override
        public CodeBlock value(Fields fields) {
            return Lines.of(
                    "new $dimension:T<>($key:L,$W$enum:T.values(),$W$enum:T::$method:L)",
                    Map.of(
                            "dimension", Library.ENUM_DIMENSION,
                            "key", fields.key(key),
                            "enum", text.enumType(),
                            "method", text.method().orElse("name")));
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

    /**
     * The first values that are seen.
     *
     * @param owner the name of the metric or of the span that has the attribute
     * @param maxValues how many are kept
     */
    record OfValues(Key key, Scope scope, String owner, int maxValues) implements DimensionPart {
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
                    "$dimension:T.of(openTelemetry,$W$scope:L,$W$owner:L,$W$key:L,$W$maxValues:L)",
                    Map.of(
                            "dimension", type(),
                            "scope", TextLiteral.of(scope.name()),
                            "owner", TextLiteral.of(owner),
                            "key", fields.key(key),
                            "maxValues", maxValues));
        }
    }
}

package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.Words;

/** The fields that know the values of one bounded attribute. */
final class Dimensions {
    private final Fields fields;

    Dimensions(ClassContext inClass) {
        fields = inClass.fields();
    }

    /** The dimension of an attribute in a metric. */
    String of(Instrument instrument, Attribute attribute) {
        if (attribute.conversion() instanceof Conversion.EnumText text) {
            return ofEnum(attribute.key(), text);
        }
        return attribute.bound() instanceof Bound.MaxValues max
                ? ofValues(instrument.scope(), instrument.name(), attribute.key(), max.values())
                : ofBoolean(attribute.key());
    }

    /** The dimension that bounds an attribute in the name of a span. */
    String ofSpanName(Scope scope, String spanName, Attribute attribute, int maxValues) {
        return ofValues(scope, spanName, attribute.key(), maxValues);
    }

    String ofEnum(Key key, Conversion.EnumText text) {
        CodeBlock value = text.method().isPresent()
                ? CodeBlock.of("$T::$L", text.enumType(), text.method().get())
                : CodeBlock.of("$T::name", text.enumType());
        return fields.part(
                new EnumId(key, text),
                ParameterizedTypeName.get(Library.ENUM_DIMENSION, text.enumType()),
                Words.camel(key.name()) + "Dimension",
                CodeBlock.of(
                        "new $T<>($L,$W$T.values(),$W$L)",
                        Library.ENUM_DIMENSION,
                        fields.key(key),
                        text.enumType(),
                        value));
    }

    private record EnumId(Key key, Conversion.EnumText text) {}

    private String ofBoolean(Key key) {
        return fields.part(
                key,
                Library.BOOLEAN_DIMENSION,
                Words.camel(key.name()) + "Dimension",
                CodeBlock.of("new $T($L)", Library.BOOLEAN_DIMENSION, fields.key(key)));
    }

    private record ValuesId(Scope scope, String instrument, Key key, int maxValues) {}

    private String ofValues(Scope scope, String instrument, Key key, int maxValues) {
        ClassName type = switch (key.type()) {
            case LONG -> Library.LONG_DIMENSION;
            case DOUBLE -> Library.DOUBLE_DIMENSION;
            default -> Library.TEXT_DIMENSION;
        };
        return fields.part(
                new ValuesId(scope, instrument, key, maxValues),
                type,
                Words.camel(instrument) + Words.capitalized(key.name()) + "Dimension",
                CodeBlock.of(
                        "$T.of(openTelemetry,$W$S,$W$S,$W$L,$W$L)",
                        type,
                        scope.name(),
                        instrument,
                        fields.key(key),
                        maxValues));
    }
}

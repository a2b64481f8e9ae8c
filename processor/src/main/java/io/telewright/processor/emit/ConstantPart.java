package io.telewright.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.ValueType;
import java.util.List;

/** A constant of a generated class. */
sealed interface ConstantPart extends Part {
    @Override
    default Place place() {
        return Place.CONSTANT;
    }

    /** The key of an attribute. */
    record AttributeKey(Key key) implements ConstantPart {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(Library.ATTRIBUTE_KEY, key.type().javaType());
        }

        @Override
        public String wantedName() {
            return key.constantName();
        }

        @Override
        public CodeBlock value(Fields fields) {
            return key.type() == ValueType.VALUE
                    ? CodeBlock.of("$T.value($S)", Library.KEYS, key.name())
                    : CodeBlock.of(
                            "$T.$L($S)", Library.ATTRIBUTE_KEY, key.type().factory(), key.name());
        }
    }

    /** The values that a declaration lists for a text. */
    record ClosedValues(Key key, List<String> values) implements ConstantPart {
        @Override
        public TypeName type() {
            return Library.CLOSED_TEXTS;
        }

        @Override
        public String wantedName() {
            return key.constantName() + "_VALUES";
        }

        @Override
        public CodeBlock value(Fields fields) {
            return CodeBlock.of(
                    "$T.of($L)",
                    Library.CLOSED_TEXTS,
                    values.stream().map(TextLiteral::of).collect(CodeBlock.joining(",$W")));
        }
    }

    /** The keys that attributes whose keys are known only at run time may have. */
    record DynamicRules(Key key, String declaredBy, String prefix, List<String> declared) implements ConstantPart {
        static DynamicRules of(Attribute attribute) {
            Conversion.Dynamic dynamic = (Conversion.Dynamic) attribute.conversion();
            return new DynamicRules(attribute.key(), dynamic.place(), dynamic.prefix(), dynamic.declared());
        }

        @Override
        public TypeName type() {
            return Library.DYNAMIC_ATTRIBUTES;
        }

        @Override
        public String wantedName() {
            return key.constantName() + "_ATTRIBUTES";
        }

        @Override
        public CodeBlock value(Fields fields) {
            return CodeBlock.of(
                    "$T.under($L,$W$L$L)",
                    Library.DYNAMIC_ATTRIBUTES,
                    TextLiteral.of(declaredBy),
                    TextLiteral.of(prefix),
                    declared.stream()
                            .map(name -> CodeBlock.of(",$W$L", TextLiteral.of(name)))
                            .collect(CodeBlock.joining("")));
        }
    }

    /** The exception types that are expected outcomes. */
    record NotAnError(List<TypeName> types, String wantedName) implements ConstantPart {
        @Override
        public Object id() {
            return types;
        }

        @Override
        public TypeName type() {
            return ArrayTypeName.of(
                    ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));
        }

        @Override
        public CodeBlock value(Fields fields) {
            return types.stream()
                    .map(type -> CodeBlock.of("$T.class", type))
                    .collect(CodeBlock.joining(", ", "{", "}"));
        }
    }

    /**
     * The setter for the headers of a request. A lambda at the place of use would be a new object before the code runs.
     */
    record RequestSetter() implements ConstantPart {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(Library.TEXT_MAP_SETTER, Library.REQUEST_BUILDER);
        }

        @Override
        public String wantedName() {
            return "REQUEST_SETTER";
        }

        @Override
        public CodeBlock value(Fields fields) {
            return CodeBlock.of("$T::setHeader", Library.REQUEST_BUILDER);
        }
    }
}

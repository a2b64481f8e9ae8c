package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;

/** The types of value that an OpenTelemetry attribute can have. */
public enum ValueType {
    STRING("stringKey", ClassName.get(String.class)),
    BOOLEAN("booleanKey", ClassName.get(Boolean.class)),
    LONG("longKey", ClassName.get(Long.class)),
    DOUBLE("doubleKey", ClassName.get(Double.class)),
    STRING_ARRAY("stringArrayKey", listOf(String.class)),
    BOOLEAN_ARRAY("booleanArrayKey", listOf(Boolean.class)),
    LONG_ARRAY("longArrayKey", listOf(Long.class)),
    DOUBLE_ARRAY("doubleArrayKey", listOf(Double.class)),
    VALUE(
            "valueKey",
            ParameterizedTypeName.get(
                    ClassName.get("io.opentelemetry.api.common", "Value"), WildcardTypeName.subtypeOf(Object.class)));

    private final String factory;

    @SuppressWarnings("ImmutableEnumChecker") // It is immutable, and only does not say so.
    private final TypeName javaType;

    ValueType(String factory, TypeName javaType) {
        this.factory = factory;
        this.javaType = javaType;
    }

    private static TypeName listOf(Class<?> element) {
        return ParameterizedTypeName.get(List.class, element);
    }

    /** The method of {@code AttributeKey} that makes a key of this type. */
    public String factory() {
        return factory;
    }

    /** The type of the values. */
    public TypeName javaType() {
        return javaType;
    }

    /** The type of an array of these scalars. */
    public ValueType array() {
        return switch (this) {
            case STRING -> STRING_ARRAY;
            case BOOLEAN -> BOOLEAN_ARRAY;
            case LONG -> LONG_ARRAY;
            case DOUBLE -> DOUBLE_ARRAY;
            case STRING_ARRAY, BOOLEAN_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, VALUE ->
                throw new IllegalStateException(this + " is not a scalar");
        };
    }
}

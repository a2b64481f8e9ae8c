package io.telewright.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Scope;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.model.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants and fields of a class. Each comes to be when a method first asks for it. */
final class Fields {
    static final String DELEGATE = "delegate";

    private final Names names;
    private final Map<Object, FieldSpec> constants = new LinkedHashMap<>();
    private final Map<Object, Field> providers = new LinkedHashMap<>();
    private final Map<Object, Field> parts = new LinkedHashMap<>();
    private Optional<Field> wrapped = Optional.empty();

    Fields(Names names) {
        this.names = names;
    }

    /** A field with the code of the constructor that makes its value. */
    private record Field(FieldSpec spec, CodeBlock value) {}

    Names names() {
        return names;
    }

    /** Adds the field of the object that a class wraps: the first one, so that nothing else has its name. */
    void wrap(TypeName type) {
        wrapped = Optional.of(
                field(type, DELEGATE, CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, DELEGATE, DELEGATE)));
    }

    /** The constant of an attribute key. */
    String key(Key key) {
        return constants
                .computeIfAbsent(
                        key,
                        absent -> constant(
                                ParameterizedTypeName.get(
                                        Library.ATTRIBUTE_KEY, key.type().javaType()),
                                key.constantName(),
                                CodeBlock.of(
                                        "$T.$L($S)",
                                        key.type() == ValueType.VALUE ? Library.KEYS : Library.ATTRIBUTE_KEY,
                                        key.type() == ValueType.VALUE
                                                ? "value"
                                                : key.type().factory(),
                                        key.name())))
                .name();
    }

    /** The constant with the exception types that are no errors. */
    String notAnError(List<TypeName> types, String name) {
        CodeBlock classes =
                types.stream().map(type -> CodeBlock.of("$T.class", type)).collect(CodeBlock.joining(", ", "{", "}"));
        return constants
                .computeIfAbsent(
                        types,
                        absent -> constant(
                                ArrayTypeName.of(ParameterizedTypeName.get(
                                        ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class))),
                                name,
                                classes))
                .name();
    }

    /** The constant that sets the headers of a request. A lambda where it is used would be made before the code runs. */
    String requestSetter() {
        return constants
                .computeIfAbsent(
                        Library.REQUEST_BUILDER,
                        absent -> constant(
                                ParameterizedTypeName.get(Library.TEXT_MAP_SETTER, Library.REQUEST_BUILDER),
                                "REQUEST_SETTER",
                                CodeBlock.of("$T::setHeader", Library.REQUEST_BUILDER)))
                .name();
    }

    private FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, names.constant(name), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    String tracer(Scope scope) {
        return provider(Library.TRACER, "tracer", scope, "getTracer", "tracerBuilder", "");
    }

    String meter(Scope scope) {
        return provider(Library.METER, "meter", scope, "getMeter", "meterBuilder", "");
    }

    String logger(Scope scope) {
        return provider(Library.LOGGER, "logger", scope, "get", "loggerBuilder", ".getLogsBridge()");
    }

    String propagator() {
        return part(
                Library.TEXT_MAP_PROPAGATOR,
                Library.TEXT_MAP_PROPAGATOR,
                "propagator",
                CodeBlock.of("openTelemetry.getPropagators().getTextMapPropagator()"));
    }

    /** An object of a class of the user, made in the constructor. */
    String made(ClassName type) {
        return part(type, type, Words.camel(type.simpleName()), CodeBlock.of("new $T()", type));
    }

    private record ProviderId(TypeName type, Scope scope) {}

    private String provider(TypeName type, String name, Scope scope, String getter, String builder, String bridge) {
        return providers
                .computeIfAbsent(new ProviderId(type, scope), absent -> {
                    CodeBlock.Builder value = CodeBlock.builder().add("openTelemetry$L", bridge);
                    if (scope.version().isEmpty() && scope.schemaUrl().isEmpty()) {
                        value.add(".$L($S)", getter, scope.name());
                    } else {
                        value.add(".$L($S)", builder, scope.name());
                        if (!scope.version().isEmpty()) {
                            value.add("\n.setInstrumentationVersion($S)", scope.version());
                        }
                        if (!scope.schemaUrl().isEmpty()) {
                            value.add("\n.setSchemaUrl($S)", scope.schemaUrl());
                        }
                        value.add("\n.build()");
                    }
                    return field(type, name, value.build());
                })
                .spec()
                .name();
    }

    /**
     * The field of anything else that methods share.
     *
     * @param id what the part is: equal ids get the same field
     * @param type the type of the field
     * @param name the name it should have
     * @param value the code that makes it in the constructor
     */
    String part(Object id, TypeName type, String name, CodeBlock value) {
        Field existing = parts.get(id);
        if (existing == null) {
            existing = field(type, name, value);
            parts.put(id, existing);
        }
        return existing.spec().name();
    }

    private Field field(TypeName type, String name, CodeBlock value) {
        FieldSpec spec = FieldSpec.builder(type, names.variable(name), Modifier.PRIVATE, Modifier.FINAL)
                .build();
        return new Field(spec, value);
    }

    List<FieldSpec> all() {
        return Stream.concat(constants.values().stream(), instanceFields().map(Field::spec))
                .toList();
    }

    /** The statements of the constructor. */
    List<CodeBlock> assignments() {
        return instanceFields()
                .map(field -> CodeBlock.of(
                        field.spec().name().equals(DELEGATE) ? "this.$L = $L" : "$L = $L",
                        field.spec().name(),
                        field.value()))
                .toList();
    }

    private Stream<Field> instanceFields() {
        return Stream.of(wrapped.stream(), providers.values().stream(), parts.values().stream())
                .flatMap(fields -> fields);
    }
}

package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Scope;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The constants and fields of a class. All are added before the first method is written. The methods only look up
 * names.
 */
final class Fields {
    private final Names names = Names.avoiding(Variable.names());
    private final Map<Object, Field> fields = new LinkedHashMap<>();

    private record Field(Part part, String name, CodeBlock value) {
        boolean isConstant() {
            return part.place() == Part.Place.CONSTANT;
        }

        FieldSpec spec() {
            FieldSpec.Builder spec = FieldSpec.builder(part.type(), name, Modifier.PRIVATE);
            return isConstant()
                    ? spec.addModifiers(Modifier.STATIC, Modifier.FINAL)
                            .initializer(value)
                            .build()
                    : spec.addModifiers(Modifier.FINAL).build();
        }

        CodeBlock assignment() {
            String target = part.place() == Part.Place.DELEGATE ? "this." : "";
            return CodeBlock.of("$L$L = $L", target, name, value);
        }
    }

    Names names() {
        return names;
    }

    /** Adds a part, after the parts that it needs, unless it has been added already. */
    void add(Part part) {
        if (fields.containsKey(part.id())) {
            return;
        }
        part.needs().forEach(this::add);
        CodeBlock value = part.value(this);
        String name = part.place() == Part.Place.CONSTANT
                ? names.constant(part.wantedName())
                : names.variable(part.wantedName());
        fields.put(part.id(), new Field(part, name, value));
    }

    /** The name of a part that has been added. */
    String name(Part part) {
        return Optional.ofNullable(fields.get(part.id()))
                .map(Field::name)
                .orElseThrow(() -> new IllegalStateException(part + " has not been added"));
    }

    String key(Key key) {
        return name(new ConstantPart.AttributeKey(key));
    }

    String tracer(Scope scope) {
        return name(new ProviderPart(ProviderPart.Kind.TRACER, scope));
    }

    String logger(Scope scope) {
        return name(new ProviderPart(ProviderPart.Kind.LOGGER, scope));
    }

    List<FieldSpec> specs() {
        return inOrder().map(Field::spec).toList();
    }

    /** The statements of the constructor. */
    List<CodeBlock> assignments() {
        return inOrder()
                .filter(field -> !field.isConstant())
                .map(Field::assignment)
                .toList();
    }

    /** Whether the constructor uses anything that is deprecated. */
    boolean useDeprecated() {
        return fields.values().stream().anyMatch(field -> field.part().usesDeprecated());
    }

    private Stream<Field> inOrder() {
        return fields.values().stream()
                .sorted(Comparator.comparing(field -> field.part().place()));
    }
}

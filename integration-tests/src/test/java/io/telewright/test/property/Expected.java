package io.telewright.test.property;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of the calls of a method, as the model of the sample tells.
 *
 * @param declared the declaration whose annotations hold
 * @param span the name and kind of the span, if there is to be one
 */
record Expected(MethodModel declared, Optional<Span> span) {
    record Span(String name, SpanKind kind) {}

    static Expected of(List<InterfaceModel> nearestFirst, String id) {
        List<InterfaceModel> declaring = nearestFirst.stream()
                .filter(type -> type.method(id).isPresent())
                .toList();
        InterfaceModel owner = declaring.stream()
                .filter(type -> type.method(id).orElseThrow().carriesAnnotations())
                .findFirst()
                .orElse(declaring.get(0));
        MethodModel declared = owner.method(id).orElseThrow();
        Optional<InterfaceModel> covering = nearestFirst.stream()
                .filter(type -> type.traced().isPresent())
                .filter(type -> declaring.stream().anyMatch(upper -> isBelow(type, upper)))
                .findFirst();
        Telemetry telemetry = declared.telemetry();
        Optional<Span> span = switch (telemetry.kind()) {
            case TRACED ->
                Optional.of(new Span(
                        telemetry.named() ? telemetry.spanName() : owner.name() + "." + declared.name(),
                        telemetry.spanKind()));
            case UNTRACED, CURRENT_SPAN -> Optional.empty();
            case METRIC, EVENT -> covering.map(type -> covered(owner, declared, type));
            case NONE, ATTRIBUTES -> covering.map(type -> covered(type, declared, type));
        };
        return new Expected(declared, span);
    }

    private static Span covered(InterfaceModel naming, MethodModel method, InterfaceModel covering) {
        return new Span(naming.name() + "." + method.name(), covering.traced().orElseThrow());
    }

    private static boolean isBelow(InterfaceModel lower, InterfaceModel upper) {
        return lower == upper || lower.parents().stream().anyMatch(parent -> isBelow(parent.type(), upper));
    }

    /** The attributes of a call. */
    Attributes attributes(Object[] arguments, @Nullable Object result) {
        AttributesBuilder attributes = Attributes.builder();
        for (int i = 0; i < arguments.length; i++) {
            put(attributes, declared.parameters().get(i).key(), arguments[i]);
        }
        put(attributes, declared.resultKey(), result);
        return attributes.build();
    }

    private static void put(AttributesBuilder attributes, String key, @Nullable Object value) {
        if (key.isEmpty() || value == null) {
            return;
        }
        if (value instanceof Boolean flag) {
            attributes.put(AttributeKey.booleanKey(key), flag);
        } else if (value instanceof Double number) {
            attributes.put(AttributeKey.doubleKey(key), number);
        } else if (value instanceof Number number) {
            attributes.put(AttributeKey.longKey(key), number.longValue());
        } else {
            attributes.put(AttributeKey.stringKey(key), value.toString());
        }
    }
}

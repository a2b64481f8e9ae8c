package io.telewright.test.otlp;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Attributes that arrived, as a map of plain values. */
public final class KeyValues {
    private KeyValues() {}

    /** The values by key; a key that came twice is an {@link IllegalStateException}. */
    public static Map<String, Object> map(List<KeyValue> attributes) {
        return attributes.stream().collect(Collectors.toMap(KeyValue::getKey, it -> plain(it.getValue())));
    }

    private static Object plain(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case BOOL_VALUE -> value.getBoolValue();
            case INT_VALUE -> value.getIntValue();
            case DOUBLE_VALUE -> value.getDoubleValue();
            case ARRAY_VALUE ->
                value.getArrayValue().getValuesList().stream()
                        .map(KeyValues::plain)
                        .toList();
            default -> value;
        };
    }
}

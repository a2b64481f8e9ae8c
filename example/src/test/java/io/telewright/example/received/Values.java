package io.telewright.example.received;

import static java.util.stream.Collectors.toMap;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attributes as they arrive. */
final class Values {
    private Values() {}

    static Map<String, String> of(List<KeyValue> attributes) {
        return attributes.stream()
                .collect(toMap(KeyValue::getKey, pair -> text(pair.getValue()), (first, same) -> first, TreeMap::new));
    }

    static String service(Resource resource) {
        return of(resource.getAttributesList()).getOrDefault("service.name", "");
    }

    private static String text(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case INT_VALUE -> Long.toString(value.getIntValue());
            case BOOL_VALUE -> Boolean.toString(value.getBoolValue());
            default -> value.toString();
        };
    }
}

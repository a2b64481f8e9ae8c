package io.telewright.support.context;

import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes to maps of headers. The case of names does not matter, and a name that is set has only that value. */
final class MapSetter<V> implements ClearingSetter<Map<String, V>> {
    private final Function<String, V> valueOf;
    private final TextMapSetter<Map<String, V>> setting = GuardedSetter.of(this);
    private final TextMapSetter<Map<String, V>> putting = GuardedSetter.of(this::put);

    MapSetter(Function<String, V> valueOf) {
        this.valueOf = valueOf;
    }

    static List<String> listOf(String value) {
        List<String> list = new ArrayList<>(1);
        list.add(value);
        return list;
    }

    @Override
    public void set(@Nullable Map<String, V> carrier, String key, String value) {
        if (carrier != null) {
            if (!carrier.isEmpty()) {
                StaleHeaders.remove(carrier, key);
            }
            put(carrier, key, value);
        }
    }

    private void put(@Nullable Map<String, V> carrier, String key, String value) {
        if (carrier != null) {
            carrier.put(key, valueOf.apply(value));
        }
    }

    @Override
    public TextMapSetter<Map<String, V>> clear(Map<String, V> carrier, Collection<String> fields) {
        if (fields.isEmpty()) {
            return setting;
        }
        if (!carrier.isEmpty()) {
            StaleHeaders.remove(carrier, fields);
        }
        return putting;
    }
}

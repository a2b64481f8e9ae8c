package io.telewright.support;

import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes to maps of headers: names are the same in any case, and a name that is set has the one value. */
final class MapSetter<V> implements TextMapSetter<Map<String, V>> {
    private final Function<String, V> valueOf;

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
            removeOtherCases(carrier, key);
            carrier.put(key, valueOf.apply(value));
        }
    }

    /** Removes the fields of a propagator, in any case: what is not set anew, such as a trace state, is stale. */
    static void clear(Map<?, ?> carrier, Collection<String> fields) {
        if (carrier.isEmpty()) {
            return;
        }
        for (String field : fields) {
            removeOtherCases(carrier, field);
            carrier.remove(field);
        }
    }

    private static void removeOtherCases(Map<?, ?> carrier, String key) {
        if (carrier.isEmpty()) {
            return;
        }
        for (Iterator<?> names = carrier.keySet().iterator(); names.hasNext(); ) {
            if (names.next() instanceof String name && name.equalsIgnoreCase(key) && !name.equals(key)) {
                names.remove();
            }
        }
    }
}

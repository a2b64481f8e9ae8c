package io.telewright.support.context;

import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads maps of headers. The case of names does not matter, and a name may have one value or a list of values. */
final class MapGetter implements TextMapGetter<Map<String, ?>> {
    private static final String TRACESTATE = "tracestate";

    @SuppressWarnings("deprecation") // older propagators ask for it
    @Override
    public Iterable<String> keys(Map<String, ?> carrier) {
        return carrier.keySet().stream().filter(Objects::nonNull).toList();
    }

    /**
     * The first value, as OpenTelemetry asks of a getter, except for the trace state. W3C Trace Context combines
     * several of these (section 3.3.1), but its propagator asks for one. It does not say what several
     * {@code traceparent} mean.
     */
    @Override
    public @Nullable String get(@Nullable Map<String, ?> carrier, String key) {
        Object found = find(carrier, key);
        return found instanceof List<?> values && values.size() > 1 && key.equalsIgnoreCase(TRACESTATE)
                ? combined(values)
                : first(found);
    }

    /**
     * Values without a member are left out: W3C allows them, but because of them its propagator would refuse the rest.
     */
    private static String combined(List<?> values) {
        return texts(values).filter(text -> !text.isBlank()).collect(Collectors.joining(","));
    }

    @Override
    public Iterator<String> getAll(@Nullable Map<String, ?> carrier, String key) {
        Object found = find(carrier, key);
        if (found instanceof List<?> values && values.size() > 1) {
            return texts(values).iterator();
        }
        String only = first(found);
        return only == null
                ? Collections.emptyIterator()
                : Collections.singleton(only).iterator();
    }

    private static Stream<String> texts(List<?> values) {
        return values.stream().filter(String.class::isInstance).map(String.class::cast);
    }

    private static @Nullable String first(@Nullable Object found) {
        Object first = found instanceof List<?> values && !values.isEmpty() ? values.get(0) : found;
        return first instanceof String text ? text : null;
    }

    private static @Nullable Object find(@Nullable Map<String, ?> carrier, String key) {
        if (carrier == null || carrier.isEmpty()) {
            return null;
        }
        Object exact = carrier.get(key);
        if (isSet(exact)) {
            return exact;
        }
        for (Map.Entry<String, ?> entry : carrier.entrySet()) {
            if (key.equalsIgnoreCase(entry.getKey()) && isSet(entry.getValue())) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static boolean isSet(@Nullable Object value) {
        return value != null && !(value instanceof List<?> values && values.isEmpty());
    }
}

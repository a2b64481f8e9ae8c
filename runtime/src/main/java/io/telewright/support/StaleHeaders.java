package io.telewright.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Headers that speak for another span: the fields of a propagator, in any case, and what its format reads besides, which
 * neither B3 nor Jaeger list among their fields. Left beside the ones that are written anew they would contradict them,
 * or take baggage along that is not there any more.
 *
 * <p>They are sought before any is removed: most carriers have none, a search needs no iterator, and there are maps that
 * refuse to be asked for the removal of nothing.
 */
final class StaleHeaders implements Consumer<Object>, Predicate<Object> {
    private static final String B3_SINGLE = "b3";
    private static final String B3_MULTI = "x-b3-";
    private static final String JAEGER = "uber-trace-id";
    private static final String JAEGER_ENTRY = "uberctx-";
    private static final String JAEGER_BAGGAGE = "jaeger-baggage";

    private final List<String> fields;
    private boolean found;

    private StaleHeaders(List<String> fields) {
        this.fields = fields;
    }

    static void remove(Map<?, ?> headers, Collection<String> fields) {
        StaleHeaders stale = new StaleHeaders(fields instanceof List<String> list ? list : List.copyOf(fields));
        headers.keySet().forEach(stale);
        if (stale.found) {
            headers.keySet().removeIf(stale);
        }
    }

    @Override
    public void accept(@Nullable Object name) {
        if (!found) {
            found = test(name);
        }
    }

    @Override
    public boolean test(@Nullable Object name) {
        if (name instanceof String header) {
            for (int i = 0; i < fields.size(); i++) { // an iterator would be made for each header
                String field = fields.get(i);
                if (header.equalsIgnoreCase(field) || isRemnant(header, field)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRemnant(String header, String field) {
        if (field.equals(JAEGER)) {
            return starts(header, JAEGER_ENTRY) || header.equalsIgnoreCase(JAEGER_BAGGAGE);
        }
        return isOfB3(field) && isOfB3(header);
    }

    private static boolean isOfB3(String name) {
        return starts(name, B3_MULTI) || name.equalsIgnoreCase(B3_SINGLE);
    }

    private static boolean starts(String name, String beginning) {
        return name.regionMatches(true, 0, beginning, 0, beginning.length());
    }
}

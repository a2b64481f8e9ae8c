package io.telewright.support.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Headers that describe another span: the fields of a propagator, whatever their case, and the other headers that its
 * format reads, which B3, Jaeger and OT Trace do not list among their fields. If they stayed, they would contradict the
 * headers that are written, or pass on baggage that no longer exists.
 *
 * <p>They are searched for before any is removed, because most carriers have none, and a search needs no iterator. Each
 * is then removed by its name, because a map around the headers of another library may have a key set that is not a
 * view of them.
 */
final class StaleHeaders implements Consumer<Object> {
    private static final String B3_SINGLE = "b3";
    private static final String B3_MULTI = "x-b3-";
    private static final String JAEGER = "uber-trace-id";
    private static final String JAEGER_ENTRY = "uberctx-";
    private static final String JAEGER_BAGGAGE = "jaeger-baggage";
    private static final String OT_TRACE = "ot-tracer-";
    private static final String OT_ENTRY = "ot-baggage-";

    private final List<String> fields;
    private final boolean remnants;
    private @Nullable List<String> found;

    private StaleHeaders(List<String> fields, boolean remnants) {
        this.fields = fields;
        this.remnants = remnants;
    }

    /** Removes all headers that are stale when the fields of a propagator are written. */
    static void remove(Map<?, ?> headers, Collection<String> fields) {
        new StaleHeaders(fields instanceof List<String> list ? list : List.copyOf(fields), true).removeFrom(headers);
    }

    /** Removes the headers with one name, whatever its case. */
    static void remove(Map<?, ?> headers, String name) {
        new StaleHeaders(List.of(name), false).removeFrom(headers);
    }

    private void removeFrom(Map<?, ?> headers) {
        headers.keySet().forEach(this);
        if (found != null) {
            found.forEach(headers::remove);
        }
    }

    @Override
    public void accept(@Nullable Object name) {
        if (name instanceof String header && isStale(header)) {
            if (found == null) {
                found = new ArrayList<>();
            }
            found.add(header);
        }
    }

    private boolean isStale(String header) {
        for (int i = 0; i < fields.size(); i++) { // an iterator would be made for each header
            String field = fields.get(i);
            if (header.equalsIgnoreCase(field) || (remnants && isRemnant(header, field))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRemnant(String header, String field) {
        if (field.equals(JAEGER)) {
            return starts(header, JAEGER_ENTRY) || header.equalsIgnoreCase(JAEGER_BAGGAGE);
        }
        if (field.startsWith(OT_TRACE)) {
            return starts(header, OT_ENTRY);
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

package io.telewright.support;

import java.util.Map;
import java.util.function.Predicate;

/**
 * Headers that a format reads and that its propagator does not list among its fields. Left beside the ones that are
 * written anew they would speak for another span, or take baggage along that is not there any more.
 */
final class Remnants {
    private static final String B3_SINGLE = "b3";
    private static final String B3_MULTI = "x-b3-";
    private static final String JAEGER = "uber-trace-id";
    private static final String JAEGER_ENTRY = "uberctx-";
    private static final String JAEGER_BAGGAGE = "jaeger-baggage";

    private Remnants() {}

    /** Removes what belongs to a field of a propagator. */
    static void remove(Map<String, ?> headers, String field) {
        if (field.equals(JAEGER)) {
            remove(headers, name -> starts(name, JAEGER_ENTRY) || name.equalsIgnoreCase(JAEGER_BAGGAGE));
        } else if (isOfB3(field)) {
            remove(headers, Remnants::isOfB3);
        }
    }

    private static boolean isOfB3(String name) {
        return starts(name, B3_MULTI) || name.equalsIgnoreCase(B3_SINGLE);
    }

    private static boolean starts(String name, String beginning) {
        return name.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    /** There are maps that refuse to be asked for the removal of nothing. */
    private static void remove(Map<String, ?> headers, Predicate<String> isRemnant) {
        for (String name : headers.keySet()) {
            if (name != null && isRemnant.test(name)) {
                headers.keySet().removeIf(other -> other != null && isRemnant.test(other));
                return;
            }
        }
    }
}

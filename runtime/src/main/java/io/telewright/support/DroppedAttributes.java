package io.telewright.support;

import org.jspecify.annotations.Nullable;

/** Reports, once for each cause, what is dropped of the dynamic attributes of one method. */
final class DroppedAttributes {
    private static final String ATTRIBUTES = "Dynamic attributes of ";
    private static final String ONCE = "; this is reported once.";

    private final String place;

    /**
     * Makes the reports.
     *
     * @param method the interface and the method
     * @param prefix what is put before the keys, or an empty string
     */
    DroppedAttributes(String method, String prefix) {
        place = prefix.isEmpty() ? method : method + ", " + prefix + "*";
    }

    /** What was dropped cannot be read. */
    void unreadable(Throwable thrown) {
        Faults.report(Place.DYNAMIC_ATTRIBUTES, place, thrown);
    }

    /** The value of a key cannot be read. */
    void unreadable(String key, Throwable thrown) {
        Faults.report(Place.DYNAMIC_ATTRIBUTES, place + ", " + key, thrown);
    }

    /** The key belongs to the method, or to OpenTelemetry. */
    void reserved(String key) {
        Faults.report(
                "Dynamic attribute " + key + " of " + place,
                "it is dropped, because its key is reserved or declared by the method" + ONCE);
    }

    /** There are too many, of which this is the first that is dropped. */
    void past(int most, String key) {
        Faults.report(
                ATTRIBUTES + place,
                "there are more than " + most + ", and '" + key + "' is the first of those that are dropped" + ONCE);
    }

    /** An entry has no key, or one that is no text. */
    void withoutText(@Nullable Object key) {
        String what = key == null
                ? "null"
                : key instanceof String
                        ? "empty"
                        : "no text, but a " + key.getClass().getName();
        Faults.report(
                ATTRIBUTES + place + " whose key is " + what,
                "they are dropped, because an attribute needs a key" + ONCE);
    }
}

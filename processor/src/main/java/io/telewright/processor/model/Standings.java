package io.telewright.processor.model;

import java.util.Map;
import java.util.Set;

/**
 * What the semantic conventions say of the names that a class emits; names that they do not define are absent.
 *
 * @param sensitive the attributes that look like secrets or personal data
 */
public record Standings(
        Map<String, Stability> attributes,
        Map<String, Stability> metrics,
        Map<String, Stability> events,
        Set<String> sensitive) {
    /** Nothing is known. */
    public static final Standings UNKNOWN = new Standings(Map.of(), Map.of(), Map.of(), Set.of());
}

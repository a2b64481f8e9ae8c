package io.telewright.catalogue;

import io.telewright.catalogue.read.DeclaredAttribute;
import java.util.List;

/**
 * An attribute.
 *
 * @param type the type of its values, such as {@code string} or {@code long_array}
 * @param brief what it means, never empty
 * @param convention how firmly OpenTelemetry's semantic conventions define it, such as {@code stable}; or an empty string
 * @param sensitive whether its key looks like a secret or personal data
 * @param bounds how many values it has in each of its uses, in words
 * @param values the values that are known, by value
 * @param sources the methods that have it
 * @param signals the spans, metrics and events that have it, in words
 */
public record Attribute(
        String key,
        String type,
        String brief,
        String convention,
        boolean sensitive,
        List<String> bounds,
        List<DeclaredAttribute.Value> values,
        List<String> sources,
        List<String> signals) {}

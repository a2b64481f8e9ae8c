package io.telewright.catalogue;

import java.util.List;

/**
 * A metric.
 *
 * @param convention how firmly OpenTelemetry's semantic conventions define it, such as {@code stable}; or an empty string
 * @param instrument {@code counter}, {@code up_down_counter}, {@code histogram} or {@code gauge}
 * @param observable whether its values are asked for at each collection, so that it is always there
 * @param number {@code long} or {@code double}
 * @param unit its unit; or an empty string if none is declared
 * @param brief what it means, never empty
 * @param buckets the upper bounds of its buckets; empty for the SDK's
 * @param attributes its attributes, by key
 * @param sources the methods that record it
 * @param scopes the names of its scopes
 */
public record Metric(
        String name,
        String convention,
        String instrument,
        boolean observable,
        String number,
        String unit,
        String brief,
        List<Double> buckets,
        List<Use> attributes,
        List<String> sources,
        List<String> scopes) {}

package io.telewright.catalogue;

import io.telewright.catalogue.read.DeclaredInterface;
import java.util.List;

/**
 * Everything that a class path emits, merged by the emitted names. Every list is sorted.
 *
 * @param interfaces what is declared, by interface
 * @param attributes the attributes, by key
 * @param spans the spans, by name and kind
 * @param metrics the metrics, by name
 * @param events the events, by name
 * @param conflicts what interfaces disagree about, in words
 */
public record Catalogue(
        List<DeclaredInterface> interfaces,
        List<Attribute> attributes,
        List<Span> spans,
        List<Metric> metrics,
        List<Event> events,
        List<Scope> scopes,
        List<String> conflicts) {

    /** Merges what interfaces declare. */
    public static Catalogue of(List<DeclaredInterface> interfaces) {
        return new Merging(interfaces).catalogue();
    }
}

package io.telewright.catalogue;

import java.util.List;

/**
 * A span.
 *
 * @param name its name as it is written, placeholders included
 * @param kind its kind, such as {@code client}
 * @param derived whether its name is derived from the names of the interface and the method
 * @param type what identifies it in a registry: scope, kind and method
 * @param brief what it means, never empty
 * @param open whether it may have further attributes, whose keys are known only at run time
 * @param attributes its attributes, by key
 * @param sources the methods that start it
 * @param scopes the names of its scopes
 */
public record Span(
        String name,
        String kind,
        boolean derived,
        String type,
        String brief,
        boolean open,
        List<Use> attributes,
        List<String> sources,
        List<String> scopes) {}

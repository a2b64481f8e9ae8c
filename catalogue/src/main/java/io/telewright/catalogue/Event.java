package io.telewright.catalogue;

import java.util.List;

/**
 * An event.
 *
 * @param convention how firmly OpenTelemetry's semantic conventions define it, such as {@code stable}; or an empty string
 * @param severities its severities, such as {@code warn}
 * @param bodies the texts of its log records
 * @param on where it goes: {@code log}, {@code span} or {@code both}
 * @param when when it is emitted: {@code call}, or the endings of an operation
 * @param brief what it means, never empty
 * @param open whether it may have further attributes, whose keys are known only at run time
 * @param attributes its attributes, by key
 * @param sources the methods that emit it
 * @param scopes the names of its scopes
 */
public record Event(
        String name,
        String convention,
        List<String> severities,
        List<String> bodies,
        List<String> on,
        List<String> when,
        String brief,
        boolean open,
        List<Use> attributes,
        List<String> sources,
        List<String> scopes) {}

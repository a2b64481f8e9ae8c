package io.telewright.catalogue.read;

import java.util.List;

/**
 * An event.
 *
 * @param convention how firmly OpenTelemetry's semantic conventions define it, such as {@code stable}; or an empty string
 * @param severity its severity, such as {@code warn}
 * @param body the text of its log record, or an empty string
 * @param on {@code log}, {@code span} or {@code both}
 * @param when {@code call}, or the endings of an operation that emit it
 * @param endings the endings that are selected, if {@code when} says so
 * @param open whether it may have further attributes, whose keys are known only at run time
 */
public record DeclaredEvent(
        String name,
        String convention,
        String severity,
        String body,
        String on,
        String when,
        List<String> endings,
        boolean open,
        List<DeclaredUse> attributes) {
    public DeclaredEvent {
        name = Fields.required(name, "name");
        convention = Fields.optional(convention);
        severity = Fields.optional(severity);
        body = Fields.optional(body);
        on = Fields.optional(on);
        when = Fields.optional(when);
        endings = Fields.optional(endings);
        attributes = Fields.optional(attributes);
    }

    /** When it is emitted, in words. */
    public String whenInWords() {
        return endings.isEmpty() ? when : String.join(" or ", endings);
    }
}

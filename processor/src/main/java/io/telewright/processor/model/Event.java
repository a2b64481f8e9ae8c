package io.telewright.processor.model;

import java.util.Optional;

/**
 * An event.
 *
 * @param severity the constant of OpenTelemetry's {@code Severity}
 * @param onLog whether it is a log record
 * @param onSpan whether it is an event on the span
 * @param when which ends of an operation emit it
 */
public record Event(String name, String severity, Optional<Template> body, boolean onLog, boolean onSpan, When when) {

    /** How often an attribute is read for it: for each place, and for each placeholder in the body of the log record. */
    public int readings(Attribute attribute) {
        long inBody = body.stream()
                .flatMap(template -> template.parts().stream())
                .filter(part -> part instanceof Template.Placeholder placeholder
                        && placeholder.attribute().equals(attribute))
                .count();
        return (onLog() ? 1 + (int) inBody : 0) + (onSpan() ? 1 : 0);
    }

    /** The ends of an operation. */
    public enum When {
        RETURN,
        THROW,
        ALWAYS
    }
}

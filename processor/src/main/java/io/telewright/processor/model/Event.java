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

    /** The ends of an operation. */
    public enum When {
        RETURN,
        THROW,
        ALWAYS
    }
}

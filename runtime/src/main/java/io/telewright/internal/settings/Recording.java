package io.telewright.internal.settings;

import io.opentelemetry.api.logs.Severity;

/**
 * Settings of what generated code records, in addition to those of its OpenTelemetry. They apply to the whole process,
 * whichever OpenTelemetry a class was given.
 *
 * @param exceptionsOnSpans whether the exceptions of failed operations are events of their spans
 * @param exceptionsOnLogs whether they are log records
 * @param minimumSeverity the lowest severity of events that are recorded
 */
public record Recording(boolean exceptionsOnSpans, boolean exceptionsOnLogs, Severity minimumSeverity) {
    /** The defaults. */
    public static final Recording DEFAULT = new Recording(true, false, Severity.UNDEFINED_SEVERITY_NUMBER);

    /** The same with other places for exceptions. */
    public Recording exceptions(boolean onSpans, boolean onLogs) {
        return new Recording(onSpans, onLogs, minimumSeverity);
    }

    /** The same with another minimum severity. */
    public Recording from(Severity minimum) {
        return new Recording(exceptionsOnSpans, exceptionsOnLogs, minimum);
    }

    /** Whether an event of the severity is recorded. */
    public boolean takes(Severity severity) {
        return severity.getSeverityNumber() >= minimumSeverity.getSeverityNumber();
    }
}

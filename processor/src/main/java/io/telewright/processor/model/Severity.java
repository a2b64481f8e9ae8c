package io.telewright.processor.model;

/** The severities of events, named as OpenTelemetry's {@code Severity} has them. */
public enum Severity {
    UNDEFINED_SEVERITY_NUMBER,
    TRACE,
    TRACE2,
    TRACE3,
    TRACE4,
    DEBUG,
    DEBUG2,
    DEBUG3,
    DEBUG4,
    INFO,
    INFO2,
    INFO3,
    INFO4,
    WARN,
    WARN2,
    WARN3,
    WARN4,
    ERROR,
    ERROR2,
    ERROR3,
    ERROR4,
    FATAL,
    FATAL2,
    FATAL3,
    FATAL4
}

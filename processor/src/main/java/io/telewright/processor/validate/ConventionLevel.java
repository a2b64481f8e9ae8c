package io.telewright.processor.validate;

/** How names are compared with OpenTelemetry's semantic conventions. */
public enum ConventionLevel {
    /** They are not compared. */
    OFF,
    /** A finding that may be a guess is a note, which breaks no build. */
    ON,
    /** Notes are warnings. */
    STRICT
}

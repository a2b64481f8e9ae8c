package io.telewright.processor.model;

/** A method that records telemetry. */
public sealed interface Recording extends Member permits Signal, Observation, Operation {
    Scope scope();

    /** What its Javadoc says, or an empty string. */
    String doc();

    Emissions emissions();
}

package io.telewright.processor.model;

import java.util.List;

/** A method that records telemetry. */
public sealed interface Recording extends Member permits Signal, Observation, Operation {
    Scope scope();

    /** What its Javadoc says, or an empty string. */
    String doc();

    /** The attributes that it declares, in this order: of its parameters, of the baggage, of its result. */
    List<Attribute> attributes();

    Emissions emissions();
}

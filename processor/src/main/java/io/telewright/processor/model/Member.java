package io.telewright.processor.model;

/** A method of a generated class. */
public sealed interface Member permits Delegation, Recording {
    Signature signature();
}

package io.telewright.processor.model;

/** The types of number that an instrument records. */
public enum NumberType {
    LONG,
    DOUBLE
}

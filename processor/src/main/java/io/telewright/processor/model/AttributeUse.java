package io.telewright.processor.model;

/**
 * The use of an attribute by an emission.
 *
 * @param at when its value is read
 */
public record AttributeUse(Attribute attribute, ReadAt at) {
    /** When a value is read. */
    public enum ReadAt {
        /** At the call, or when an operation starts. */
        START,
        /** When an operation ends: what it results in is known only then. */
        END
    }
}

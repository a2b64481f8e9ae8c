package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;

/**
 * The value of an annotation's member.
 *
 * @param value the value, which may be the default
 * @param explicit whether the user wrote it
 * @param at where it is written, or the annotation if it is not
 */
public record Written<T>(T value, boolean explicit, SourceRef at) {
    /** The same, unless the user wrote what holds anyway: then nothing has been said. */
    public Written<T> unless(T byDefault) {
        return value.equals(byDefault) ? new Written<>(value, false, at) : this;
    }
}

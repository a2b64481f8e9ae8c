package io.telewright.test.declared.service;

import io.telewright.Traced;

/**
 * Declares what every object has.
 *
 * @param <T> a thing
 */
@Traced
public interface EqualService<T> {
    /** Is traced. */
    T get();

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();
}

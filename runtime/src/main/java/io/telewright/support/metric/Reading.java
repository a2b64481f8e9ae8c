package io.telewright.support.metric;

import org.jspecify.annotations.Nullable;

/**
 * Reads a value from a constant of an enum, through code of the user.
 *
 * @param <T> the type that it starts from
 * @param <V> the type of the value
 */
@FunctionalInterface
public interface Reading<T, V> {
    /** Reads it; {@code null} stands for an absent value. */
    @Nullable
    V of(T start) throws Throwable;

    /** The start of a path from the constants of an enum. */
    static <E> Reading<E, E> of(Class<E> type) {
        return constant -> constant;
    }

    /** One step further, unless there is nothing to go on from. */
    default <N> Reading<T, N> then(Reading<V, N> next) {
        return start -> {
            V value = of(start);
            return value == null ? null : next.of(value);
        };
    }
}

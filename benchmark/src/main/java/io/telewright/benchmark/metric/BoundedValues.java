package io.telewright.benchmark.metric;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something made once for each of the first values, and for all that come later.
 *
 * @param <V> the values
 * @param <T> what is made
 */
public final class BoundedValues<V, T> {
    private final Map<V, T> made = new ConcurrentHashMap<>();
    private final Function<V, T> making;
    private final int bound;
    private final T other;

    /** So many at most, and {@code other} for those that come later. */
    public BoundedValues(int bound, T other, Function<V, T> making) {
        this.bound = bound;
        this.other = other;
        this.making = making;
    }

    /** So many texts at most. */
    public static <T> BoundedValues<String, T> ofTexts(int bound, Function<String, T> making) {
        return new BoundedValues<>(bound, making.apply("_OTHER"), making);
    }

    /** What was made for the value. */
    public T get(V value) {
        @Nullable T found = made.get(value);
        return found != null ? found : make(value);
    }

    private T make(V value) {
        if (made.size() >= bound) {
            return other;
        }
        synchronized (this) {
            return made.size() >= bound ? made.getOrDefault(value, other) : made.computeIfAbsent(value, making);
        }
    }
}

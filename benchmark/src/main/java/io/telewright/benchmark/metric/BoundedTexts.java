package io.telewright.benchmark.metric;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something made once for each of the first values of a text, and for all that come later.
 *
 * @param <T> what is made
 */
public final class BoundedTexts<T> {
    private final Map<String, T> made = new ConcurrentHashMap<>();
    private final Function<String, T> making;
    private final int bound;
    private final T other;

    /** So many at most. */
    public BoundedTexts(int bound, Function<String, T> making) {
        this.bound = bound;
        this.making = making;
        other = making.apply("_OTHER");
    }

    /** What was made for the text. */
    public T get(String text) {
        @Nullable T found = made.get(text);
        return found != null ? found : make(text);
    }

    private T make(String text) {
        if (made.size() >= bound) {
            return other;
        }
        synchronized (this) {
            return made.size() >= bound ? made.getOrDefault(text, other) : made.computeIfAbsent(text, making);
        }
    }
}

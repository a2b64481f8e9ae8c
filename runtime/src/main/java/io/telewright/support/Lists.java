package io.telewright.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Converts arrays and collections to the lists that an attribute may have. {@code null} stays {@code null}. */
public final class Lists {
    private Lists() {}

    /** The elements as a list. */
    public static @Nullable List<Long> of(byte @Nullable [] elements) {
        if (elements == null) {
            return null;
        }
        List<Long> list = new ArrayList<>(elements.length);
        for (long element : elements) {
            list.add(element);
        }
        return list;
    }

    /** The elements as a list. */
    public static @Nullable List<Long> of(short @Nullable [] elements) {
        if (elements == null) {
            return null;
        }
        List<Long> list = new ArrayList<>(elements.length);
        for (long element : elements) {
            list.add(element);
        }
        return list;
    }

    /** The elements as a list. */
    public static @Nullable List<Long> of(int @Nullable [] elements) {
        if (elements == null) {
            return null;
        }
        List<Long> list = new ArrayList<>(elements.length);
        for (long element : elements) {
            list.add(element);
        }
        return list;
    }

    /** The elements as a list. */
    public static @Nullable List<Long> of(long @Nullable [] elements) {
        if (elements == null) {
            return null;
        }
        List<Long> list = new ArrayList<>(elements.length);
        for (long element : elements) {
            list.add(element);
        }
        return list;
    }

    /** The elements as a list. */
    public static @Nullable List<Double> of(float @Nullable [] elements) {
        if (elements == null) {
            return null;
        }
        List<Double> list = new ArrayList<>(elements.length);
        for (double element : elements) {
            list.add(element);
        }
        return list;
    }

    /** The elements as a list. */
    public static @Nullable List<Double> of(double @Nullable [] elements) {
        if (elements == null) {
            return null;
        }
        List<Double> list = new ArrayList<>(elements.length);
        for (double element : elements) {
            list.add(element);
        }
        return list;
    }

    /** The elements as a list. */
    public static @Nullable List<Boolean> of(boolean @Nullable [] elements) {
        if (elements == null) {
            return null;
        }
        List<Boolean> list = new ArrayList<>(elements.length);
        for (boolean element : elements) {
            list.add(element);
        }
        return list;
    }

    /** The converted elements without those that are or become {@code null}. The caller guards the user's code. */
    public static <E, V> @Nullable List<V> of(
            @Nullable Collection<? extends E> elements, Function<? super E, ? extends @Nullable V> conversion) {
        if (elements == null) {
            return null;
        }
        List<V> list = new ArrayList<>(elements.size());
        for (E element : elements) {
            V value = element == null ? null : conversion.apply(element);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    /** The same for an array. */
    public static <E, V> @Nullable List<V> of(
            E @Nullable [] elements, Function<? super E, ? extends @Nullable V> conversion) {
        return elements == null ? null : of(Arrays.asList(elements), conversion);
    }
}

package io.telewright.support;

import io.telewright.internal.conventions.Conventions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that a declaration lists for a text. None of the static methods throws. */
public final class ClosedTexts {
    /**
     * The semantic conventions' name for a value beyond the known ones. The first use of a constant makes an object;
     * this one exists already.
     */
    private static final String OTHER = String.valueOf(Conventions.OTHER);

    private final List<String> values;
    private final int size;
    private final Map<String, Integer> indices = new HashMap<>();

    private ClosedTexts(List<String> values) {
        this.values = values;
        size = values.size();
        for (String value : values) {
            indices.put(value, indices.size());
        }
    }

    /** The values, each of them once. */
    public static ClosedTexts of(String... values) {
        return new ClosedTexts(List.of(values));
    }

    /** The text if it is one of the values, else {@code _OTHER}; {@code null} if there is no text. */
    public static @Nullable String orOther(ClosedTexts known, @Nullable String text) {
        try {
            return text == null || known.indices.containsKey(text) ? text : OTHER;
        } catch (Throwable thrown) {
            Faults.report(Place.ADMISSION_OF_A_VALUE, thrown);
            return OTHER;
        }
    }

    /** How many values there are. */
    public int size() {
        return size;
    }

    /** The index of a text among the values, or the number of values if it is not one of them. */
    public int index(String text) {
        Integer index = indices.get(text);
        return index == null ? size : index;
    }

    /** The text with an index; {@code _OTHER} if the index is the number of values. */
    public String text(int index) {
        return index < size ? values.get(index) : OTHER;
    }
}

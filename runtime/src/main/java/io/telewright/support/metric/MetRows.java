package io.telewright.support.metric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The objects that were made for the first rows of a table that occurred. They are found without an allocation. They
 * are immutable, so a thread that sees one also sees its content.
 */
final class MetRows<T> {
    private final int most;
    private volatile NumberTable indices = new NumberTable(16);

    @SuppressWarnings("unchecked")
    private volatile @Nullable T[] rows = (T[]) new Object[8];

    private int size;

    /** Makes room for a number of rows. */
    MetRows(int most) {
        this.most = most;
    }

    /** The object that was made for a row, or {@code null} if it is not kept, or this thread does not see it yet. */
    @Nullable
    T get(long row) {
        int index = indices.get(row);
        @Nullable T[] seen = rows;
        return index < 0 || index >= seen.length ? null : seen[index];
    }

    /** Keeps the object that was made for a row, unless there are too many. */
    synchronized void put(long row, T made) {
        if (size == most || indices.get(row) >= 0) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            indices = indices.doubled();
        }
        rows[size] = made;
        indices.put(row, size);
        size++;
    }
}

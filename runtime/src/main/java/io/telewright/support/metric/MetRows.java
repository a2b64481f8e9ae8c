package io.telewright.support.metric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was made for the first rows that were met of a table. It is found without an allocation, and is immutable, so that a
 * thread that sees it sees what is in it.
 */
final class MetRows<T> {
    private final int most;
    private volatile NumberTable indices = new NumberTable(16);

    @SuppressWarnings("unchecked")
    private volatile @Nullable T[] rows = (T[]) new Object[8];

    private int size;

    /** Makes room for so many. */
    MetRows(int most) {
        this.most = most;
    }

    /** What was made for a row, or {@code null} if it is not kept, or not seen yet by this thread. */
    @Nullable
    T get(long row) {
        int index = indices.get(row);
        @Nullable T[] seen = rows;
        return index < 0 || index >= seen.length ? null : seen[index];
    }

    /** Keeps what was made for a row, unless there are too many. */
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

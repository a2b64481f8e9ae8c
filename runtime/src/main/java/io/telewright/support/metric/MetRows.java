package io.telewright.support.metric;

import io.opentelemetry.api.common.Attributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The first rows that were met of a table that has too many to keep them all. They are found without an allocation. */
final class MetRows {
    private final int most;
    private volatile NumberTable indices = new NumberTable(16);
    private volatile @Nullable Attributes[] rows = new @Nullable Attributes[8];
    private int size;

    /** Makes room for so many. */
    MetRows(int most) {
        this.most = most;
    }

    /** The attributes of a row, or {@code null} if it is not kept, or not seen yet by this thread. */
    @Nullable
    Attributes get(long row) {
        int index = indices.get(row);
        @Nullable Attributes[] seen = rows;
        return index < 0 || index >= seen.length ? null : seen[index];
    }

    /** Keeps the attributes of a row, unless there are too many. */
    synchronized void put(long row, Attributes attributes) {
        if (size == most || indices.get(row) >= 0) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            indices = indices.doubled();
        }
        rows[size] = attributes;
        indices.put(row, size);
        size++;
    }
}

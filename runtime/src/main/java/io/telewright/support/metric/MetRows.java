package io.telewright.support.metric;

import org.jspecify.annotations.Nullable;

/**
 * What was made for the rows that were met, up to 2,000 of them. Rows are found without a lock. What is kept is immutable,
 * so a thread that sees it sees what is in it. Two threads that meet a row at the same time may each make something for it.
 */
final class MetRows<T> {
    private static final int MOST = 2_000;

    /** More than twice as many places as rows, a power of two, so that few rows share a place. */
    private static final int MOST_PLACES = 4_096;

    private static final int SHIFT = 64 - Integer.numberOfTrailingZeros(MOST_PLACES);
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final @Nullable Met<T>[] places;
    private final boolean direct;
    private int size;

    private record Met<T>(long row, T made) {}

    /** Takes the number of rows that there are. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    MetRows(long rows) {
        direct = rows <= MOST;
        places = new Met[direct ? (int) rows : MOST_PLACES];
    }

    /** What was made for a row. */
    @Nullable T get(long row) {
        int place = place(row);
        Met<T> met = places[place];
        while (met != null) {
            if (met.row == row) {
                return met.made;
            }
            place = next(place);
            met = places[place];
        }
        return null;
    }

    /** Keeps what was made for a row, if there is room. */
    synchronized void keep(long row, T made) {
        if (size < MOST && get(row) == null) {
            int place = place(row);
            while (places[place] != null) {
                place = next(place);
            }
            places[place] = new Met<>(row, made);
            size++;
        }
    }

    private int place(long row) {
        return direct ? (int) row : (int) ((row * GOLDEN_RATIO) >>> SHIFT);
    }

    private int next(int place) {
        return (place + 1) & (MOST_PLACES - 1);
    }
}

package io.telewright.support.metric;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * A hash table from numbers to indices that boxes neither. One thread at a time may put, and keeps it half empty; any
 * may read meanwhile, and at worst does not find what is being put.
 */
final class NumberTable {
    private static final int ABSENT = 0;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final int mask;
    private final long[] numbers;
    /** The index plus one. It is written after its number and read before it. */
    private final AtomicIntegerArray entries;

    /** Makes an empty table of a capacity that is a power of two. */
    NumberTable(int capacity) {
        this.mask = capacity - 1;
        this.numbers = new long[capacity];
        this.entries = new AtomicIntegerArray(capacity);
    }

    /** The index of a number, or -1. */
    int get(long number) {
        int place = place(number);
        int entry = entries.getAcquire(place);
        while (entry != ABSENT && numbers[place] != number) {
            place = (place + 1) & mask;
            entry = entries.getAcquire(place);
        }
        return entry - 1;
    }

    /** Puts a number that is not there yet. */
    void put(long number, int index) {
        int place = place(number);
        while (entries.getPlain(place) != ABSENT) {
            place = (place + 1) & mask;
        }
        numbers[place] = number;
        entries.setRelease(place, index + 1);
    }

    /** A table of the same content and twice the capacity. */
    NumberTable doubled() {
        NumberTable doubled = new NumberTable(2 * numbers.length);
        for (int place = 0; place < numbers.length; place++) {
            int entry = entries.getPlain(place);
            if (entry != ABSENT) {
                doubled.put(numbers[place], entry - 1);
            }
        }
        return doubled;
    }

    private int place(long number) {
        return (int) ((number * GOLDEN_RATIO) >>> 32) & mask;
    }
}

package io.telewright.support.metric;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * A hash table from numbers to indices that boxes neither. One thread at a time may put numbers, and keeps the table
 * half empty. Any thread may read meanwhile, and at worst does not find the number that is being put. The place of a
 * number depends on a seed, so that a sender cannot choose numbers with the same place, and every search is short.
 */
final class NumberTable {
    /** Far more places than evenly spread numbers need in a table that is half empty. */
    static final int MOST_PROBES = 64;

    private static final long SEED = new SplittableRandom().nextLong();
    private static final int ABSENT = 0;

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
        int home = home(number);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int place = (home + probe) & mask;
            int entry = entries.getAcquire(place);
            if (entry == ABSENT || numbers[place] == number) {
                return entry - 1;
            }
        }
        return -1;
    }

    /** Puts a number that is not there yet. It stays away if there is no free place within reach. */
    void put(long number, int index) {
        int probes = probes(number);
        if (probes < MOST_PROBES) {
            int place = (home(number) + probes) & mask;
            numbers[place] = number;
            entries.setRelease(place, index + 1);
        }
    }

    /** How many places in a row are taken, from the one where a number belongs. */
    int probes(long number) {
        int home = home(number);
        int probes = 0;
        while (probes < MOST_PROBES && entries.getPlain((home + probes) & mask) != ABSENT) {
            probes++;
        }
        return probes;
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

    /** Each bit of the number and of the seed changes each bit of this with even odds (the finalizer of MurmurHash3). */
    private int home(long number) {
        long hash = number ^ SEED;
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return (int) (hash ^ (hash >>> 33)) & mask;
    }
}

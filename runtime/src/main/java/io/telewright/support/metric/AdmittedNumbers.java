package io.telewright.support.metric;

import java.util.Arrays;

/** The numbers that were admitted as values of an attribute, each with its index in the order of admission. */
final class AdmittedNumbers {
    private volatile NumberTable indices = new NumberTable(16);
    private volatile long[] numbers = new long[8];
    private volatile int size;

    /**
     * The index of a number. A new number is admitted if fewer numbers than the limit have been admitted. The result is
     * the limit itself for a number that is not admitted.
     */
    int index(long number, int limit) {
        boolean full = size >= limit; // read first: a thread that sees it full then finds all its numbers
        int index = indices.get(number);
        if (index < 0) {
            return full ? limit : admit(number, limit);
        }
        return Math.min(index, limit);
    }

    private synchronized int admit(long number, int limit) {
        int index = indices.get(number);
        if (index >= 0) {
            return Math.min(index, limit);
        }
        int next = size;
        if (next >= limit) {
            return limit;
        }
        if (next == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * next);
            indices = indices.doubled();
        }
        numbers[next] = number;
        indices.put(number, next);
        size = next + 1;
        return next;
    }

    /** The number with an index that {@link #index} has returned. */
    long number(int index) {
        return numbers[index];
    }
}

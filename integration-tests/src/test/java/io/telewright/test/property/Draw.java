package io.telewright.test.property;

import java.util.List;

/** Choices read from a tape: a shorter one, or one with smaller numbers, leads to a simpler sample. */
final class Draw {
    private final List<Integer> tape;
    private int position;

    Draw(List<Integer> tape) {
        this.tape = tape;
    }

    /** A number from 0 to {@code bound - 1}; 0 when the tape has come to its end. */
    int below(int bound) {
        return position < tape.size() ? tape.get(position++) % bound : 0;
    }

    /** True in so many of a hundred cases; false when the tape has come to its end. */
    boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    <T> T of(List<T> options) {
        return options.get(below(options.size()));
    }
}

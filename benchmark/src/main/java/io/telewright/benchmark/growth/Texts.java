package io.telewright.benchmark.growth;

import java.util.stream.IntStream;

/** The values of an attribute. */
public enum Texts {
    /** Each has a hash of its own. */
    DISTINCT {
        @Override
        String text(int number) {
            return "gate-" + number;
        }
    },
    /** All of one length have the same hash: {@code "Aa"} has that of {@code "BB"}. */
    COLLIDING {
        @Override
        String text(int number) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < BITS; bit++) {
                text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            return text.toString();
        }
    };

    private static final int BITS = 16;

    abstract String text(int number);

    /** So many different ones. */
    String[] first(int count) {
        return IntStream.range(0, count).mapToObj(this::text).toArray(String[]::new);
    }
}

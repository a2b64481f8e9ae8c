package io.telewright.processor.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses what the user may have meant. */
final class Suggestion {
    /** A word with more mistakes than these is taken as another word. */
    private static final int MAX_DISTANCE = 2;

    private Suggestion() {}

    /** The possible name that differs from the written one by a slip of the keyboard. */
    static Optional<String> of(String written, List<String> possible) {
        return possible.stream()
                .min(Comparator.comparingInt(candidate -> distance(written, candidate)))
                .filter(nearest -> distance(written, nearest) <= MAX_DISTANCE);
    }

    /** The Levenshtein distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substitution = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}

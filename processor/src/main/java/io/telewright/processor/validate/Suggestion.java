package io.telewright.processor.validate;

import java.util.Comparator;
import java.util.List;

/** What the user may have meant. */
final class Suggestion {
    private Suggestion() {}

    static String of(String written, List<String> possible) {
        if (possible.isEmpty()) {
            return "add the attribute as a parameter";
        }
        String nearest = possible.stream()
                .min(Comparator.comparingInt(candidate -> distance(written, candidate)))
                .orElseThrow();
        return distance(written, nearest) <= 2
                ? "did you mean '{%s}'?".formatted(nearest)
                : "use one of {%s}".formatted(String.join("}, {", possible));
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

package io.telewright.conventions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a name is in use, and how firmly, in the short form of the table: {@code s} for stable, {@code r} for a release
 * candidate, {@code d} for development, {@code >new.name} if it was replaced, and {@code -} if it is deprecated without
 * another name, or has moved elsewhere.
 */
final class Standing {
    static final String STABLE = "s";
    static final String DEVELOPMENT = "d";
    private static final String GONE = "-";

    private static final Pattern DEPRECATED = Pattern.compile("@deprecated\\s+(?<text>.*)", Pattern.DOTALL);

    /** The artefacts mark what has become stable as deprecated, in favour of the artefact with the stable names. */
    private static final String STABLE_ELSEWHERE = "deprecated in favor of stable";

    private static final Pattern REPLACED =
            Pattern.compile("Replaced by \\{@code (?<name>[\\w.]+)}( with unit \\{@code [^}]+})?\\.?");

    private Standing() {}

    /** The standing in the Javadoc of a name in the artefact of unstable names. */
    static String ofUnstable(String doc) {
        Matcher deprecated = DEPRECATED.matcher(doc);
        if (!deprecated.find()) {
            return DEVELOPMENT;
        }
        String text = deprecated.group("text").strip().replaceAll("\\s+", " ");
        if (text.startsWith(STABLE_ELSEWHERE)) {
            return STABLE;
        }
        Matcher replaced = REPLACED.matcher(text);
        return replaced.matches() ? ">" + replaced.group("name") : GONE;
    }

    /** The short form of a word in the files of facts. */
    static String of(String word) {
        return switch (word) {
            case "stable", "release_candidate", "development" -> word.substring(0, 1);
            default -> throw new IllegalArgumentException("'" + word + "' is no stability");
        };
    }
}

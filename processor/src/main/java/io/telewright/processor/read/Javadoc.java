package io.telewright.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Javadoc comment says, the first sentence of each part as plain text. Class files have no comments, so all of it
 * may be empty.
 *
 * @param sentence the first sentence of the description
 * @param parameters the first sentences about parameters and record components, by their names
 * @param returned the first sentence about the result
 */
public record Javadoc(String sentence, Map<String, String> parameters, String returned) {
    /** A comment that is not there. */
    public static final Javadoc NONE = new Javadoc("", Map.of(), "");

    private static final Pattern PARAMETER =
            Pattern.compile("(?s)(?<=^|\\n)\\s*@param\\s+(\\S+)\\s(.*?)(?=\\n\\s*@\\w|$)");
    private static final Pattern RETURNED = Pattern.compile("(?s)(?<=^|\\n)\\s*@return\\s(.*?)(?=\\n\\s*@\\w|$)");

    /** Reads a comment as {@code Elements.getDocComment} gives it. */
    static Javadoc of(@Nullable String comment) {
        if (comment == null) {
            return NONE;
        }
        Map<String, String> parameters = new HashMap<>();
        PARAMETER
                .matcher(comment)
                .results()
                .forEach(found -> parameters.putIfAbsent(found.group(1), FirstSentence.of(found.group(2))));
        String returned = RETURNED.matcher(comment)
                .results()
                .findFirst()
                .map((MatchResult found) -> FirstSentence.of(found.group(1)))
                .orElse("");
        return new Javadoc(FirstSentence.of(comment), Map.copyOf(parameters), returned);
    }

    /** What it says about a parameter or a record component. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}

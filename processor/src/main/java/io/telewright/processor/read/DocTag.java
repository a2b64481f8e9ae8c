package io.telewright.processor.read;

import java.util.regex.Pattern;

/**
 * An inline tag of a Javadoc comment.
 *
 * @param name its name
 * @param content what follows the name
 * @param end where it ends in the comment
 */
record DocTag(String name, String content, int end) {
    private static final String START = "{@";
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:\\p{Ll}\\w*\\.)+(?=\\p{Lu})");

    static boolean startsAt(String comment, int at) {
        return comment.startsWith(START, at);
    }

    /** The tag that starts at a position; braces within it come in pairs. */
    static DocTag at(String comment, int at) {
        int depth = 0;
        int end = at;
        do {
            depth += comment.charAt(end) == '{' ? 1 : comment.charAt(end) == '}' ? -1 : 0;
            end++;
        } while (depth > 0 && end < comment.length());
        String inside = comment.substring(at + START.length(), depth == 0 ? end - 1 : end);
        int afterName = 0;
        while (afterName < inside.length() && Character.isJavaIdentifierPart(inside.charAt(afterName))) {
            afterName++;
        }
        return new DocTag(
                inside.substring(0, afterName), inside.substring(afterName).strip(), end);
    }

    /** What a link or value refers to: the parameters of a method may have spaces between them. */
    String reference() {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char character = content.charAt(i);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0 && Character.isWhitespace(character)) {
                return content.substring(0, i);
            }
        }
        return content;
    }

    String label() {
        return content.substring(reference().length()).strip();
    }

    /** A reference as a link shows it. */
    String target() {
        return target(reference());
    }

    static String target(String reference) {
        String simple = PACKAGE.matcher(reference).replaceAll("");
        return simple.startsWith("#") ? simple.substring(1) : simple.replace('#', '.');
    }

    /** The first word, or several ones in quotes. */
    String term() {
        int end = content.startsWith("\"") ? content.indexOf('"', 1) : -1;
        return end > 0 ? content.substring(1, end) : reference();
    }
}

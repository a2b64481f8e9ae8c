package io.telewright.processor.read;

import java.util.regex.Pattern;

/** The first sentence of a Javadoc comment as plain text. */
final class FirstSentence {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern LINK_WITH_LABEL = Pattern.compile("\\{@link(?:plain)?\\s+[^\\s}]+\\s+([^}]*)}");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+#?([^}]*)}");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(p|ul|ol|pre|table|h\\d)\\b");
    private static final Pattern HTML_TAG = Pattern.compile("</?\\w[^>]*>");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s|$)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private FirstSentence() {}

    static String of(String comment) {
        String text = before(comment, BLOCK_TAG);
        text = LINK_WITH_LABEL.matcher(text).replaceAll("$1");
        text = INLINE_TAG.matcher(text).replaceAll("$1");
        text = before(text, PARAGRAPH);
        text = HTML_TAG.matcher(text).replaceAll("");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        var end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.end()) : text;
    }

    private static String before(String text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }
}

package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * A text of the user as a literal. JavaPoet would begin a new line, in the middle of the literal, at the separators of
 * lines and paragraphs that Unicode has. Here, they are escapes.
 */
final class TextLiteral {
    private static final char LINE = '\u2028';
    private static final char PARAGRAPH = '\u2029';

    /** Characters that no text contains, because Unicode reserves them for uses like this one. */
    private static final char INSTEAD_OF_LINE = '\ufdd0';

    private static final char INSTEAD_OF_PARAGRAPH = '\ufdd1';

    private TextLiteral() {}

    /** A string, long, double or boolean. */
    static CodeBlock ofValue(Object value) {
        if (value instanceof String text) {
            return of(text);
        }
        return value instanceof Long ? CodeBlock.of("$LL", value) : CodeBlock.of("$L", value);
    }

    static CodeBlock of(String text) {
        if (text.indexOf(LINE) < 0 && text.indexOf(PARAGRAPH) < 0) {
            return CodeBlock.of("$S", text);
        }
        String literal = CodeBlock.of(
                        "$S", text.replace(LINE, INSTEAD_OF_LINE).replace(PARAGRAPH, INSTEAD_OF_PARAGRAPH))
                .toString();
        return CodeBlock.of(
                "$L",
                literal.replace(String.valueOf(INSTEAD_OF_LINE), "\\u2028")
                        .replace(String.valueOf(INSTEAD_OF_PARAGRAPH), "\\u2029"));
    }
}

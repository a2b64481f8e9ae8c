package io.telewright.internal.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts safe for one line of a log. Foreign content, such as the value of an attribute, must not look like
 * further lines, so characters that control the output are shown as Java escapes.
 */
public final class OneLine {
    private OneLine() {}

    /** The text with escapes, or the text itself if there is nothing to escape. */
    public static String of(String text) {
        return text.codePoints().noneMatch(OneLine::isControl)
                ? text
                : text.codePoints()
                        .collect(StringBuilder::new, OneLine::append, StringBuilder::append)
                        .toString();
    }

    /** The same for a throwable with its causes, which is itself unless one of their texts has something to escape. */
    static @Nullable Throwable of(@Nullable Throwable thrown) {
        return thrown == null || isOneLine(thrown, newSet()) ? thrown : new Escaped(thrown, newSet());
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void append(StringBuilder text, int character) {
        if (!isControl(character)) {
            text.appendCodePoint(character);
            return;
        }
        switch (character) {
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                for (char unit : Character.toChars(character)) {
                    text.append(String.format("\\u%04x", (int) unit));
                }
            }
        }
    }

    private static boolean isOneLine(Throwable thrown, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return true;
        }
        String text = text(thrown);
        Throwable cause = thrown.getCause();
        boolean isOneLine = of(text).equals(text) && (cause == null || isOneLine(cause, seen));
        for (Throwable suppressed : thrown.getSuppressed()) {
            isOneLine = isOneLine && isOneLine(suppressed, seen);
        }
        return isOneLine;
    }

    /** What is printed of it. */
    private static String text(Throwable thrown) {
        try {
            return String.valueOf(thrown);
        } catch (Throwable unprintable) {
            return thrown.getClass().getName();
        }
    }

    private static Set<Throwable> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** A throwable that is printed as another one is, with escapes. */
    private static final class Escaped extends Throwable {
        private static final long serialVersionUID = 1;

        Escaped(Throwable thrown, Set<Throwable> seen) {
            super(of(text(thrown)));
            seen.add(thrown);
            setStackTrace(thrown.getStackTrace());
            Throwable cause = thrown.getCause();
            if (cause != null && !seen.contains(cause)) {
                initCause(new Escaped(cause, seen));
            }
            for (Throwable suppressed : thrown.getSuppressed()) {
                if (!seen.contains(suppressed)) {
                    addSuppressed(new Escaped(suppressed, seen));
                }
            }
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // the name of this class would say nothing
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}

package io.telewright.internal.console;

/**
 * How text looks: with or without colours, and in characters that the terminal has.
 *
 * @param colours whether ANSI escape sequences are written
 * @param glyphs the characters for lines and marks
 */
record Look(boolean colours, Glyphs glyphs) {
    /**
     * The characters for lines and marks.
     *
     * @param branch before a span that another one follows
     * @param last before the last span
     * @param bar past a span that another one follows
     * @param failure before what failed
     * @param event before an event
     * @param link before a link
     * @param step between the names of a path
     * @param cut in place of the rest of a text
     * @param micro of microseconds
     */
    record Glyphs(
            String branch,
            String last,
            String bar,
            String failure,
            String event,
            String link,
            String step,
            String cut,
            String micro) {
        static final Glyphs UNICODE = new Glyphs("├─ ", "└─ ", "│  ", "✗", "•", "↗", " › ", "…", "µ");
        static final Glyphs ASCII = new Glyphs("|- ", "`- ", "|  ", "x", "*", "->", " > ", "...", "u");

        /** All of them, to see whether a character set has them. */
        String all() {
            return branch + last + bar + failure + event + link + step + cut + micro;
        }
    }

    String strong(String text) {
        return with("1", text);
    }

    String dim(String text) {
        return with("2", text);
    }

    String failure(String text) {
        return with("31", text);
    }

    String event(String text) {
        return with("33", text);
    }

    String kind(String text) {
        return with("36", text);
    }

    private String with(String code, String text) {
        return colours && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

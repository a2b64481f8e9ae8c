package io.telewright.example.summary;

import java.nio.charset.Charset;

/**
 * The characters that trees are drawn with.
 *
 * @param branch before a span that another one follows
 * @param last before the last span
 * @param bar past a span that another one follows
 * @param failure before what failed
 * @param event before an event
 * @param link before links
 */
record Glyphs(String branch, String last, String bar, String failure, String event, String link) {
    private static final Glyphs UNICODE = new Glyphs("├─ ", "└─ ", "│  ", "✗ ", "• ", "↗ ");
    private static final Glyphs ASCII = new Glyphs("|- ", "`- ", "|  ", "x ", "* ", "-> ");

    /** Those that standard output can show. */
    static Glyphs ofStandardOutput() {
        Charset charset = Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        return charset.newEncoder()
                        .canEncode(UNICODE.branch + UNICODE.last + UNICODE.failure + UNICODE.event + UNICODE.link)
                ? UNICODE
                : ASCII;
    }
}

package io.telewright.example.summary;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours, where standard output is a terminal that shows them. */
final class Paint {
    private static final String RESET = "\u001b[0m";

    private Paint() {}

    static String heading(String text) {
        return with(Style.bold, text);
    }

    static String failure(String text) {
        return with(Style.fg_red, text);
    }

    static String event(String text) {
        return with(Style.fg_yellow, text);
    }

    /** As the console of Telewright decides: FORCE_COLOR comes first, and a dumb terminal has no colours. */
    private static boolean hasColours() {
        String forced = System.getenv().getOrDefault("FORCE_COLOR", "");
        return forced.isEmpty()
                ? Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM"))
                : !forced.equals("0") && !forced.equals("false");
    }

    private static String with(IStyle style, String text) {
        return hasColours() ? style.on() + text + RESET : text;
    }
}

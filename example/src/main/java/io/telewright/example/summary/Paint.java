package io.telewright.example.summary;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours, where standard output is a terminal that shows them. */
final class Paint {
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

    private static String with(IStyle style, String text) {
        return Ansi.AUTO.enabled() ? style.on() + text + style.off() : text;
    }
}

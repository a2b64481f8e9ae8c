package io.telewright.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A finding as the compiler showed it.
 *
 * @param id the id in brackets
 * @param message the problem and its fix
 * @param line the line the compiler points to, or -1
 * @param pointed the source from the character the compiler points to
 * @param marked the source from the start to the end of what the compiler marks
 */
public record Reported(String id, String message, long line, String pointed, String marked) {
    private static final Pattern FINDING = Pattern.compile("\\[(TW\\d{3})] .*\\R\\s*Fix: .*");

    /** All findings of a compilation in the order of the compiler; messages that share a position are taken apart. */
    public static List<Reported> in(List<Diagnostic<? extends JavaFileObject>> diagnostics, String source) {
        List<Reported> found = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            Matcher finding = FINDING.matcher(diagnostic.getMessage(Locale.ENGLISH));
            while (finding.find()) {
                found.add(of(diagnostic, finding, source));
            }
        }
        return found;
    }

    /** The ids of all findings of a compilation in the order of the compiler. */
    public static List<String> ids(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return in(diagnostics, "").stream().map(Reported::id).toList();
    }

    private static Reported of(Diagnostic<?> diagnostic, Matcher finding, String source) {
        boolean placed = diagnostic.getPosition() != Diagnostic.NOPOS && !source.isEmpty();
        return new Reported(
                finding.group(1),
                finding.group(),
                diagnostic.getLineNumber(),
                placed ? source.substring((int) diagnostic.getPosition()) : "",
                placed ? marked(diagnostic, source) : "");
    }

    /** A note has a place, but no end. */
    private static String marked(Diagnostic<?> diagnostic, String source) {
        return diagnostic.getEndPosition() == Diagnostic.NOPOS
                ? ""
                : source.substring((int) diagnostic.getStartPosition(), (int) diagnostic.getEndPosition());
    }
}

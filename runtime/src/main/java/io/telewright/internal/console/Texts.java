package io.telewright.internal.console;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.telewright.internal.report.OneLine;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Values as people read them. */
final class Texts {
    private static final int LONGEST_VALUE = 120;
    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000_000_000;

    private final Look look;

    Texts(Look look) {
        this.look = look;
    }

    /** Attributes on one line, but for some of their keys. */
    String of(Attributes attributes, Set<String> without) {
        StringJoiner pairs = new StringJoiner(" ");
        attributes.forEach((key, value) -> {
            if (!without.contains(key.getKey())) {
                pairs.add(pair(key, value));
            }
        });
        return pairs.toString();
    }

    private String pair(AttributeKey<?> key, Object value) {
        return look.dim(line(key.getKey()) + "=") + line(String.valueOf(value));
    }

    /** A text on one line, cut where it is long. Control characters could pretend to be other lines. */
    String line(String text) {
        String cut = text.length() > LONGEST_VALUE
                ? text.substring(0, LONGEST_VALUE) + look.glyphs().cut()
                : text;
        return OneLine.of(cut);
    }

    /** A time with three digits or more, in the unit that suits it. */
    String duration(long nanos) {
        if (nanos < MILLI) {
            return number(nanos / (double) MICRO, look.glyphs().micro() + "s");
        }
        return nanos < SECOND ? number(nanos / (double) MILLI, "ms") : number(nanos / (double) SECOND, "s");
    }

    private static String number(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.1f %s", value, unit);
    }
}

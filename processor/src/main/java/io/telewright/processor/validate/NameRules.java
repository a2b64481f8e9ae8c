package io.telewright.processor.validate;

import io.telewright.processor.conventions.Conventions;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rules for names: instruments as the <a
 * href="https://opentelemetry.io/docs/specs/otel/metrics/api/#instrument-name-syntax">specification</a> has them,
 * attributes and events as the <a
 * href="https://opentelemetry.io/docs/specs/semconv/general/naming/">semantic conventions</a> do.
 */
final class NameRules {
    private static final Pattern INSTRUMENT = Pattern.compile("[A-Za-z][A-Za-z0-9_.\\-/]{0,254}");
    private static final Pattern DOTTED = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*(\\.[a-z0-9]+(_[a-z0-9]+)*)*");
    private static final String TOTAL = "total";

    /** What follows a template of the conventions: the name that someone else gave a header, a label or a variable. */
    private static final Pattern NAME_OF_OTHERS = Pattern.compile("[A-Za-z0-9_.\\-/]+");

    /** The conventions write headers in lower case, because HTTP and RPC do not distinguish upper and lower case. */
    private static final Pattern HEADERS = Pattern.compile(".*\\.(header|metadata)");

    private static final List<String> NOT_IN_A_NAME = List.of(
            TOTAL,
            "seconds",
            "milliseconds",
            "microseconds",
            "nanoseconds",
            "minutes",
            "hours",
            "days",
            "millis",
            "ms",
            "us",
            "ns",
            "bytes",
            "kilobytes",
            "megabytes",
            "gigabytes",
            "kb",
            "mb",
            "gb",
            "percent");

    private final Findings findings;

    NameRules(Findings findings) {
        this.findings = findings;
    }

    /** The name derived from a method's, after the prefix of its scope. */
    static String derived(String prefix, String method) {
        return prefix.isEmpty() ? Words.snake(method) : prefix + "." + Words.snake(method);
    }

    /** Whether a name is in the namespace of a scope. */
    static boolean isBeneath(String prefix, String name) {
        return !prefix.isEmpty() && name.startsWith(prefix + ".");
    }

    static boolean isDotted(String name) {
        return DOTTED.matcher(name).matches();
    }

    void instrument(String name, SourceRef at) {
        if (!INSTRUMENT.matcher(name).matches()) {
            findings.add(DiagnosticId.MALFORMED_METRIC_NAME, at, name);
            return;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split("[_./\\-]", -1);
        String last = words[words.length - 1];
        if (words.length > 1 && NOT_IN_A_NAME.contains(last)) {
            if (last.equals(TOTAL)) {
                findings.add(DiagnosticId.METRIC_NAME_WITH_TOTAL, at, name);
            } else {
                findings.add(DiagnosticId.METRIC_NAME_WITH_UNIT, at, name, last);
            }
        }
    }

    void attribute(String name, SourceRef at) {
        if (isDotted(name) || !isOfTemplate(name)) {
            dotted(name, at, DiagnosticId.MALFORMED_ATTRIBUTE_KEY, DiagnosticId.RESERVED_ATTRIBUTE_KEY);
        }
    }

    /** Whether a key is spelled as a template of the conventions wants it. */
    private static boolean isOfTemplate(String key) {
        return Conventions.carried()
                .template(key)
                .filter(template ->
                        isOf(template.key(), key.substring(template.key().length() + 1)))
                .isPresent();
    }

    private static boolean isOf(String template, String name) {
        return NAME_OF_OTHERS.matcher(name).matches()
                && (!HEADERS.matcher(template).matches() || name.equals(name.toLowerCase(Locale.ROOT)));
    }

    void event(String name, SourceRef at) {
        dotted(name, at, DiagnosticId.MALFORMED_EVENT_NAME, DiagnosticId.RESERVED_EVENT_NAME);
    }

    private void dotted(String name, SourceRef at, DiagnosticId malformed, DiagnosticId reserved) {
        if (!isDotted(name)) {
            findings.add(malformed, at, name, suggestion(name));
        } else if (name.startsWith("otel.")) {
            findings.add(reserved, at, name);
        }
    }

    private static String suggestion(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isOfTemplate(lower)) {
            return lower;
        }
        String dotted = String.join(
                ".",
                Arrays.stream(name.split("\\.", -1))
                        .map(Words::snake)
                        .filter(part -> !part.isEmpty())
                        .toList());
        return isDotted(dotted) ? dotted : "order.id";
    }
}

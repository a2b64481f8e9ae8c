package io.telewright.internal.settings;

import io.telewright.internal.report.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * The variable that moves exceptions from spans to logs (<a
 * href="https://opentelemetry.io/docs/specs/semconv/exceptions/">Semantic conventions for exceptions</a>). It is for
 * instrumentation, so the SDK does not read it, and it also applies without an SDK of ours.
 */
public final class ExceptionOptIn {
    private static final String VARIABLE = "OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN";

    private ExceptionOptIn() {}

    /**
     * The settings after the variable has been read, which wins.
     *
     * @throws IllegalArgumentException if it has a value that is not allowed
     */
    public static Recording over(Recording wanted) {
        String value = value();
        if (value == null) {
            return wanted;
        }
        return switch (value) {
            case "logs" -> wanted.exceptions(false, true);
            case "logs/dup" -> wanted.exceptions(true, true);
            default ->
                throw Check.notAllowed(VARIABLE, Check.quoted(value), "logs or logs/dup, or not set for span events");
        };
    }

    /** The settings if the program has set nothing. */
    public static Recording orWarn() {
        try {
            return over(Recording.DEFAULT);
        } catch (IllegalArgumentException notAllowed) {
            Warnings.warn(String.valueOf(notAllowed.getMessage()));
            return Recording.DEFAULT;
        }
    }

    /** A property wins over the variable, and may be spelled in both ways that OpenTelemetry allows. */
    private static @Nullable String value() {
        String[] values = {
            System.getProperty("otel.semconv.exception.signal.opt-in"),
            System.getProperty("otel.semconv.exception.signal.opt.in"),
            System.getenv(VARIABLE)
        };
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}

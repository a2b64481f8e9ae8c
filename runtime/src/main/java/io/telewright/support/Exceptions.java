package io.telewright.support;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * What telemetry says about a throwable (<a href="https://opentelemetry.io/docs/specs/semconv/exceptions/">Semantic
 * conventions for exceptions</a>). The methods of a throwable are the user's code, so each part is guarded on its own.
 */
public final class Exceptions {
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("exception.type");
    private static final AttributeKey<String> MESSAGE = AttributeKey.stringKey("exception.message");
    private static final AttributeKey<String> STACKTRACE = AttributeKey.stringKey("exception.stacktrace");

    private Exceptions() {}

    /** The attributes, and the {@code exception.*} ones as far as the throwable gives them. */
    public static Attributes with(Attributes attributes, Throwable exception) {
        AttributesBuilder builder = attributes.toBuilder();
        builder.put(TYPE, exception.getClass().getName());
        String message = message(exception);
        if (message != null) {
            builder.put(MESSAGE, message);
        }
        String stackTrace = stackTrace(exception);
        if (stackTrace != null) {
            builder.put(STACKTRACE, stackTrace);
        }
        return builder.build();
    }

    /** The message of the throwable, or {@code null} if it has none or throws. */
    public static @Nullable String message(Throwable exception) {
        try {
            return exception.getMessage();
        } catch (Throwable thrown) {
            Faults.report(Place.MESSAGE_OF, exception.getClass(), thrown);
            return null;
        }
    }

    private static @Nullable String stackTrace(Throwable exception) {
        try {
            StringWriter text = new StringWriter();
            exception.printStackTrace(new PrintWriter(text));
            return text.toString();
        } catch (Throwable thrown) {
            Faults.report(Place.STACK_TRACE_OF, exception.getClass(), thrown);
            return null;
        }
    }
}

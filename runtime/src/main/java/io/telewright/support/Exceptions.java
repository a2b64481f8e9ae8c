package io.telewright.support;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.telewright.internal.Installation;
import io.telewright.internal.conventions.Conventions;
import io.telewright.internal.settings.TextLimit;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * What telemetry says about a throwable (<a href="https://opentelemetry.io/docs/specs/semconv/exceptions/">Semantic
 * conventions for exceptions</a>). The methods of a throwable are the user's code, so each part is guarded on its own.
 */
public final class Exceptions {
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey(Conventions.EXCEPTION_TYPE);
    private static final AttributeKey<String> MESSAGE = AttributeKey.stringKey(Conventions.EXCEPTION_MESSAGE);
    private static final AttributeKey<String> STACKTRACE = AttributeKey.stringKey(Conventions.EXCEPTION_STACKTRACE);

    private Exceptions() {}

    /** The given attributes, and the {@code exception.*} attributes that the throwable provides. */
    public static Attributes with(Attributes attributes, Throwable exception) {
        AttributesBuilder builder = attributes.toBuilder();
        builder.put(TYPE, type(exception));
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

    /**
     * The name that OpenTelemetry uses: the canonical one, unless the class has none, as a local or anonymous class.
     */
    private static String type(Throwable exception) {
        String canonical = exception.getClass().getCanonicalName();
        return canonical == null ? exception.getClass().getName() : canonical;
    }

    /** The message of the throwable, cut where texts are, or {@code null} if it has none or throws. */
    public static @Nullable String message(Throwable exception) {
        try {
            String message = exception.getMessage();
            return message == null ? null : Installation.texts().cut(message);
        } catch (Throwable thrown) {
            Faults.report(Place.MESSAGE_OF, exception.getClass(), thrown);
            return null;
        }
    }

    private static @Nullable String stackTrace(Throwable exception) {
        TextLimit texts = Installation.texts();
        FirstCharacters first = new FirstCharacters(texts.characters() + 1);
        try {
            return print(exception, first) ? texts.cut(first.text()) : null;
        } finally {
            first.release();
        }
    }

    /** Whether there is a stack trace: the throwable may fail to print it. */
    private static boolean print(Throwable exception, FirstCharacters first) {
        try {
            exception.printStackTrace(new PrintWriter(first));
            return true;
        } catch (Throwable thrown) {
            if (first.areEnough()) {
                return true;
            }
            Faults.report(Place.STACK_TRACE_OF, exception.getClass(), thrown);
            return false;
        }
    }
}

package io.telewright.support;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.telewright.internal.Installation;
import io.telewright.internal.Recording;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** What is told of the throwable that an operation failed with. Its methods are the user's code, so each part is guarded on its own. */
final class Failures {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");
    private static final AttributeKey<String> EXCEPTION_MESSAGE = AttributeKey.stringKey("exception.message");
    private static final AttributeKey<String> EXCEPTION_STACKTRACE = AttributeKey.stringKey("exception.stacktrace");

    private Failures() {}

    /**
     * Sets status and {@code error.type} if the span is recording, and records the exception where exceptions are
     * recorded: on the span, as a log record, on both or nowhere.
     */
    static void record(Span span, Logger logger, Throwable failure) {
        try {
            Recording recording = Installation.recording();
            if (span.isRecording()) {
                span.setAttribute(ERROR_TYPE, failure.getClass().getName());
                setStatus(span, message(failure));
                if (recording.exceptionsOnSpans()) {
                    recordException(span, failure);
                }
            }
            if (recording.exceptionsOnLogs()) {
                log(logger, Context.root().with(span), failure);
            }
        } catch (Throwable thrown) {
            Faults.report("the failure of a span", thrown);
        }
    }

    /** Logs are not sampled, so that this does not ask whether the span is. */
    private static void log(Logger logger, Context context, Throwable failure) {
        if (Events.isEnabled(logger, Severity.ERROR, context)) {
            Events.emit(
                    logger.logRecordBuilder()
                            .setEventName("exception")
                            .setSeverity(Severity.ERROR)
                            .setContext(context),
                    failure);
        }
    }

    private static void setStatus(Span span, @Nullable String message) {
        if (message == null) {
            span.setStatus(StatusCode.ERROR);
        } else {
            span.setStatus(StatusCode.ERROR, message);
        }
    }

    /** OpenTelemetry drops the whole event if the throwable cannot be printed: then the rest of it is added here. */
    private static void recordException(Span span, Throwable failure) {
        try {
            span.recordException(failure);
        } catch (Throwable thrown) {
            Faults.report("the recording of " + failure.getClass().getName(), thrown);
            span.addEvent("exception", with(Attributes.empty(), failure));
        }
    }

    /** The attributes and the {@code exception.*} ones of the throwable, as far as it can tell them. */
    static Attributes with(Attributes attributes, Throwable failure) {
        AttributesBuilder builder = attributes.toBuilder();
        builder.put(EXCEPTION_TYPE, failure.getClass().getName());
        String message = message(failure);
        if (message != null) {
            builder.put(EXCEPTION_MESSAGE, message);
        }
        String stackTrace = stackTrace(failure);
        if (stackTrace != null) {
            builder.put(EXCEPTION_STACKTRACE, stackTrace);
        }
        return builder.build();
    }

    private static @Nullable String message(Throwable failure) {
        try {
            return failure.getMessage();
        } catch (Throwable thrown) {
            Faults.report("the message of " + failure.getClass().getName(), thrown);
            return null;
        }
    }

    private static @Nullable String stackTrace(Throwable failure) {
        try {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            return text.toString();
        } catch (Throwable thrown) {
            Faults.report("the stack trace of " + failure.getClass().getName(), thrown);
            return null;
        }
    }
}

package io.telewright.support.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.telewright.internal.Installation;
import io.telewright.internal.conventions.Conventions;
import io.telewright.internal.settings.Recording;
import io.telewright.support.Exceptions;
import io.telewright.support.Faults;
import io.telewright.support.LogRecords;
import io.telewright.support.Place;
import io.telewright.support.Ready;
import org.jspecify.annotations.Nullable;

/** Records the throwable that an operation failed with: on its span, as a log record, on both or nowhere. */
final class Failures {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey(Conventions.ERROR_TYPE);

    static {
        Ready.load(Exceptions.class, LogRecords.class, Installation.class);
    }

    private Failures() {}

    /**
     * Sets status and {@code error.type} if the span is recording, and records the exception where exceptions are
     * recorded.
     *
     * @param exception what was thrown, or {@code null} if nothing was
     */
    static void record(Span span, Logger logger, @Nullable Throwable exception, @Nullable String errorType) {
        try {
            if (span.isRecording()) {
                span.setAttribute(ERROR_TYPE, errorType);
                setStatus(span, exception == null ? null : Exceptions.message(exception));
            }
            if (exception != null) {
                record(span, logger, exception);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.FAILURE_OF_A_SPAN, thrown);
        }
    }

    private static void record(Span span, Logger logger, Throwable exception) {
        Recording recording = Installation.recording();
        if (recording.exceptionsOnSpans() && span.isRecording()) {
            span.addEvent(Conventions.EXCEPTION, Exceptions.with(Attributes.empty(), exception));
        }
        if (recording.exceptionsOnLogs()) {
            log(logger, Context.root().with(span), exception);
        }
    }

    /** Logs are not sampled, so it does not matter whether the span is. */
    private static void log(Logger logger, Context context, Throwable failure) {
        if (LogRecords.isEnabled(logger, Severity.ERROR, context)) {
            LogRecords.emit(LogRecords.begin(logger, Conventions.EXCEPTION, Severity.ERROR, context), failure);
        }
    }

    private static void setStatus(Span span, @Nullable String message) {
        if (message == null) {
            span.setStatus(StatusCode.ERROR);
        } else {
            span.setStatus(StatusCode.ERROR, message);
        }
    }
}

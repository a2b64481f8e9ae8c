package io.telewright.support.event;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.telewright.internal.Installation;
import io.telewright.support.Exceptions;
import io.telewright.support.Faults;
import io.telewright.support.LogRecords;
import io.telewright.support.Outcome;
import org.jspecify.annotations.Nullable;

/** Events as log records and on spans, with whatever a processor throws kept from the caller. */
public final class Events {
    private Events() {}

    /** Whether a log record of the severity, in the current context, goes anywhere. */
    public static boolean isEnabled(Logger logger, Severity severity) {
        try {
            return Installation.recording().takes(severity) && logger.isEnabled(severity);
        } catch (Throwable thrown) {
            Faults.report("the question whether an event is wanted", thrown);
            return false;
        }
    }

    /** The same in the given context. */
    public static boolean isEnabled(Logger logger, Severity severity, Context context) {
        return LogRecords.isEnabled(logger, severity, context);
    }

    /** Whether the span takes an event of the severity. */
    public static boolean isEnabled(Span span, Severity severity) {
        try {
            return Installation.recording().takes(severity) && span.isRecording();
        } catch (Throwable thrown) {
            Faults.report("the question whether a span takes an event", thrown);
            return false;
        }
    }

    /** Emits a log record that is prepared but for its timestamp, which is now. */
    public static void emit(LogRecordBuilder builder) {
        LogRecords.emit(builder, null);
    }

    /** The same, with the unwrapped exception if there is one. */
    public static void emit(LogRecordBuilder builder, @Nullable Throwable exception) {
        LogRecords.emit(builder, exception);
    }

    /** Adds an event to a span. */
    public static void add(Span span, String name, Attributes attributes) {
        try {
            span.addEvent(name, attributes);
        } catch (Throwable thrown) {
            Faults.report("span event " + name, thrown);
        }
    }

    /** The same, with the {@code exception.*} attributes of the unwrapped exception if there is one. */
    public static void add(Span span, String name, Attributes attributes, @Nullable Throwable exception) {
        if (exception == null) {
            add(span, name, attributes);
            return;
        }
        try {
            if (span.isRecording()) {
                span.addEvent(name, Exceptions.with(attributes, Outcome.unwrap(exception)));
            }
        } catch (Throwable thrown) {
            Faults.report("span event " + name, thrown);
        }
    }
}

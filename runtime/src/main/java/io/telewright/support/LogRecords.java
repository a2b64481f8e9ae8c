package io.telewright.support;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.Context;
import io.telewright.internal.AfterClose;
import io.telewright.internal.Api;
import io.telewright.internal.Idle;
import io.telewright.internal.Installation;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Emits log records with event names, through any version of the API. None of the methods throws, whatever a processor
 * does.
 */
public final class LogRecords {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final AttributeKey<String> EVENT_NAME = AttributeKey.stringKey("event.name");
    private static final @Nullable Logger NOOP = Idle.logger();

    private LogRecords() {}

    /** Whether a log record of the severity, in the current context, goes anywhere. */
    public static boolean isEnabled(Logger logger, Severity severity) {
        try {
            return Installation.recording().takes(severity)
                    && (Api.SAYS_WHETHER_ENABLED ? logger.isEnabled(severity) : logger != NOOP);
        } catch (Throwable thrown) {
            Faults.report(Place.QUESTION_WHETHER_AN_EVENT_IS_WANTED, thrown);
            return false;
        }
    }

    /** Whether a log record of the severity goes anywhere in the context. */
    public static boolean isEnabled(Logger logger, Severity severity, Context context) {
        try {
            return Installation.recording().takes(severity)
                    && (Api.SAYS_WHETHER_ENABLED ? logger.isEnabled(severity, context) : logger != NOOP);
        } catch (Throwable thrown) {
            Faults.report(Place.QUESTION_WHETHER_AN_EVENT_IS_WANTED, thrown);
            return false;
        }
    }

    /**
     * Begins a log record.
     *
     * @param context the one it belongs to; {@code null} for the one that is current when it is emitted
     * @return {@code null} if that fails; the other methods then do nothing
     */
    public static @Nullable LogRecordBuilder begin(
            Logger logger, String eventName, Severity severity, @Nullable Context context) {
        try {
            AfterClose.look();
            LogRecordBuilder builder =
                    logger.logRecordBuilder().setSeverity(severity).setSeverityText(severity.name());
            if (Api.HAS_EVENT_NAMES) {
                builder.setEventName(eventName);
            } else {
                builder.setAttribute(EVENT_NAME, eventName);
            }
            return context == null ? builder : builder.setContext(context);
        } catch (Throwable thrown) {
            Faults.report(Place.START_OF_EVENT, eventName, thrown);
            return null;
        }
    }

    /**
     * Sets the timestamp of a prepared log record to now, and emits the log record.
     *
     * @param thrown is unwrapped to the exception of the record; {@code null} if there is none
     */
    public static void emit(@Nullable LogRecordBuilder builder, @Nullable Throwable thrown) {
        if (builder == null) {
            return;
        }
        Throwable exception = Outcome.exception(thrown);
        if (exception != null) {
            setException(builder, exception);
        }
        try {
            Instant now = Instant.now();
            builder.setTimestamp(now.getEpochSecond() * NANOS_PER_SECOND + now.getNano(), TimeUnit.NANOSECONDS);
            builder.emit();
        } catch (Throwable fault) {
            Faults.report(Place.EMISSION_OF_AN_EVENT, fault);
        }
    }

    private static void setException(LogRecordBuilder builder, Throwable exception) {
        try {
            if (Api.HAS_EXCEPTIONS) {
                builder.setException(exception);
            } else {
                builder.setAllAttributes(Exceptions.with(Attributes.empty(), exception));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.EXCEPTION_OF_AN_EVENT, thrown);
        }
    }
}

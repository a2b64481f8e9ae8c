package io.telewright.support;

import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.Context;
import io.telewright.internal.Installation;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Emits log records, and keeps whatever a processor throws from the caller. */
public final class LogRecords {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private LogRecords() {}

    /** Whether a log record of the severity goes anywhere in the context. */
    public static boolean isEnabled(Logger logger, Severity severity, Context context) {
        try {
            return Installation.recording().takes(severity) && logger.isEnabled(severity, context);
        } catch (Throwable thrown) {
            Faults.report("the question whether an event is wanted", thrown);
            return false;
        }
    }

    /**
     * Emits a log record that is prepared but for its timestamp, which is now.
     *
     * @param exception is unwrapped; {@code null} if there is none
     */
    public static void emit(LogRecordBuilder builder, @Nullable Throwable exception) {
        if (exception != null) {
            try {
                builder.setException(Outcome.unwrap(exception));
            } catch (Throwable thrown) {
                Faults.report("the exception of an event", thrown);
            }
        }
        try {
            Instant now = Instant.now();
            builder.setTimestamp(now.getEpochSecond() * NANOS_PER_SECOND + now.getNano(), TimeUnit.NANOSECONDS);
            builder.emit();
        } catch (Throwable thrown) {
            Faults.report("the emission of an event", thrown);
        }
    }
}

package io.telewright.internal;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.LoggerProvider;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The features of this program's OpenTelemetry API. The API may have any version from 1.49 on, whatever version this
 * was compiled with. Each member that came later is called once on an object that does nothing, and is missing if the
 * JVM cannot link the call.
 */
public final class Api {
    /** Whether tracers, loggers and instruments say whether they are enabled. They do not in 1.57. */
    public static final boolean SAYS_WHETHER_ENABLED = has(() -> {
        TracerProvider.noop().get("").isEnabled();
        LoggerProvider.noop().get("").isEnabled(Severity.INFO, Context.root());
        MeterProvider.noop().get("").counterBuilder("none").build().isEnabled();
    });

    /** Whether log records have event names. They do not in 1.49. */
    public static final boolean HAS_EVENT_NAMES = has(() -> logRecord().setEventName("none"));

    /** Whether log records take exceptions. They do not in 1.57. */
    public static final boolean HAS_EXCEPTIONS = has(() -> logRecord().setException(new Throwable()));

    /** Whether the values of attributes can be of OpenTelemetry's type {@code Value}. They cannot in 1.57. */
    public static final boolean HAS_VALUES = has(() -> AttributeKey.valueKey("none"));

    /** Whether the global OpenTelemetry can be looked at without setting it. It cannot in 1.55. */
    public static final boolean SHOWS_THE_GLOBAL_ONE = has(() -> GlobalOpenTelemetry.isSet());

    private Api() {}

    private static LogRecordBuilder logRecord() {
        return LoggerProvider.noop().get("").logRecordBuilder();
    }

    @SuppressWarnings("UnnecessaryLambda")
    private static boolean has(Runnable call) {
        try {
            call.run();
            return true;
        } catch (Throwable missing) {
            return false;
        }
    }

    /**
     * The result of the supplier, or {@code null} if it throws. None of our constants may prevent a class from being
     * loaded.
     */
    public static <T> @Nullable T orNull(Supplier<T> constant) {
        try {
            return constant.get();
        } catch (Throwable thrown) {
            return null;
        }
    }
}

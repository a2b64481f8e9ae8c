package io.telewright.internal;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.LoggerProvider;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;

/**
 * The features of this program's OpenTelemetry API. The API may have any version from 1.49 on, whatever version this
 * was compiled with. Each member that came later is called once on an object that does nothing, and is missing if the
 * JVM cannot link the call.
 */
public final class Api {
    /** Whether tracers, loggers and instruments say whether they are enabled. They do not in 1.57. */
    public static final boolean SAYS_WHETHER_ENABLED = saysWhetherEnabled();

    /** Whether log records have event names. They do not in 1.49. */
    public static final boolean HAS_EVENT_NAMES = hasEventNames();

    /** Whether log records take exceptions. They do not in 1.57. */
    public static final boolean HAS_EXCEPTIONS = hasExceptions();

    /** Whether the values of attributes can be of OpenTelemetry's type {@code Value}. They cannot in 1.57. */
    public static final boolean HAS_VALUES = hasValues();

    /** Whether the global OpenTelemetry can be looked at without setting it. It cannot in 1.55. */
    public static final boolean SHOWS_THE_GLOBAL_ONE = showsTheGlobalOne();

    private Api() {}

    private static boolean saysWhetherEnabled() {
        try {
            TracerProvider.noop().get("").isEnabled();
            LoggerProvider.noop().get("").isEnabled(Severity.INFO, Context.root());
            MeterProvider.noop().get("").counterBuilder("none").build().isEnabled();
            return true;
        } catch (Throwable missing) {
            return false;
        }
    }

    private static boolean hasEventNames() {
        try {
            logRecord().setEventName("none");
            return true;
        } catch (Throwable missing) {
            return false;
        }
    }

    private static boolean hasExceptions() {
        try {
            logRecord().setException(new Throwable());
            return true;
        } catch (Throwable missing) {
            return false;
        }
    }

    private static boolean hasValues() {
        try {
            AttributeKey.valueKey("none");
            return true;
        } catch (Throwable missing) {
            return false;
        }
    }

    private static boolean showsTheGlobalOne() {
        try {
            GlobalOpenTelemetry.isSet();
            return true;
        } catch (Throwable missing) {
            return false;
        }
    }

    private static LogRecordBuilder logRecord() {
        return LoggerProvider.noop().get("").logRecordBuilder();
    }
}

package io.telewright.support.event;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.Context;
import io.telewright.support.Faults;
import io.telewright.support.Keys;
import io.telewright.support.LogRecords;
import io.telewright.support.Place;
import org.jspecify.annotations.Nullable;

/**
 * Events as log records. None of the methods throws, whatever a processor does. A log record that cannot be begun is
 * {@code null}, and the other methods do nothing with it.
 */
public final class Events {
    private Events() {}

    /** Whether a log record of the severity, in the current context, goes anywhere. */
    public static boolean isEnabled(Logger logger, Severity severity) {
        return LogRecords.isEnabled(logger, severity);
    }

    /** The same in the given context. */
    public static boolean isEnabled(Logger logger, Severity severity, Context context) {
        return LogRecords.isEnabled(logger, severity, context);
    }

    /** Begins an event in the context that is current when it is emitted. */
    public static @Nullable LogRecordBuilder begin(Logger logger, String name, Severity severity) {
        return LogRecords.begin(logger, name, severity, null);
    }

    /** Begins an event in the given context. */
    public static @Nullable LogRecordBuilder begin(Logger logger, String name, Severity severity, Context context) {
        return LogRecords.begin(logger, name, severity, context);
    }

    /** Sets the body. */
    public static void setBody(@Nullable LogRecordBuilder event, String body) {
        try {
            if (event != null) {
                event.setBody(body);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.BODY_OF_AN_EVENT, thrown);
        }
    }

    /** Sets an attribute, unless the value is absent. */
    public static <T> void set(@Nullable LogRecordBuilder event, AttributeKey<T> key, @Nullable T value) {
        try {
            if (event != null) {
                event.setAttribute(key, value);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_AN_EVENT, key, thrown);
        }
    }

    /** Sets an attribute, unless the value is absent. */
    public static void set(@Nullable LogRecordBuilder event, AttributeKey<Value<?>> key, @Nullable Value<?> value) {
        set(event, Keys.settable(key), Keys.settable(value));
    }

    /** Sets an attribute. */
    public static void set(@Nullable LogRecordBuilder event, AttributeKey<Long> key, long value) {
        try {
            if (event != null) {
                event.setAttribute(key, Long.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_AN_EVENT, key, thrown);
        }
    }

    /** Sets an attribute. */
    public static void set(@Nullable LogRecordBuilder event, AttributeKey<Double> key, double value) {
        try {
            if (event != null) {
                event.setAttribute(key, Double.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_AN_EVENT, key, thrown);
        }
    }

    /** Sets an attribute. */
    public static void set(@Nullable LogRecordBuilder event, AttributeKey<Boolean> key, boolean value) {
        try {
            if (event != null) {
                event.setAttribute(key, Boolean.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_AN_EVENT, key, thrown);
        }
    }

    /** Sets attributes, if there are any. */
    public static void setAll(@Nullable LogRecordBuilder event, @Nullable Attributes attributes) {
        try {
            if (event != null && attributes != null) {
                event.setAllAttributes(attributes);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTES_OF_AN_EVENT, thrown);
        }
    }

    /** Sets the timestamp of a prepared event to now, and emits the event. */
    public static void emit(@Nullable LogRecordBuilder event) {
        LogRecords.emit(event, null);
    }

    /** The same, with the unwrapped exception if there is one. */
    public static void emit(@Nullable LogRecordBuilder event, @Nullable Throwable exception) {
        LogRecords.emit(event, exception);
    }
}

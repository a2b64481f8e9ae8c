package io.telewright.support.event;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.telewright.internal.Installation;
import io.telewright.support.Exceptions;
import io.telewright.support.Faults;
import io.telewright.support.Keys;
import io.telewright.support.Outcome;
import io.telewright.support.Place;
import org.jspecify.annotations.Nullable;

/**
 * Events on spans. None of the methods throws. Attributes that cannot be begun are {@code null}, and the event then has
 * none.
 */
public final class SpanEvents {
    private SpanEvents() {}

    /** Whether the span takes an event of the severity. */
    public static boolean isEnabled(Span span, Severity severity) {
        try {
            return Installation.recording().takes(severity) && span.isRecording();
        } catch (Throwable thrown) {
            Faults.report(Place.QUESTION_WHETHER_A_SPAN_TAKES_AN_EVENT, thrown);
            return false;
        }
    }

    /** Begins the attributes of an event. */
    public static @Nullable AttributesBuilder attributes() {
        try {
            return Attributes.builder();
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTES_OF_A_SPAN_EVENT, thrown);
            return null;
        }
    }

    /** Sets an attribute, unless the value is absent. */
    public static <T> void set(@Nullable AttributesBuilder attributes, AttributeKey<T> key, @Nullable T value) {
        try {
            if (attributes != null) {
                attributes.put(key, value);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_A_SPAN_EVENT, key, thrown);
        }
    }

    /** Sets an attribute, unless the value is absent. */
    public static void set(
            @Nullable AttributesBuilder attributes, AttributeKey<Value<?>> key, @Nullable Value<?> value) {
        set(attributes, Keys.settable(key), Keys.settable(value));
    }

    /** Sets an attribute. */
    public static void set(@Nullable AttributesBuilder attributes, AttributeKey<Long> key, long value) {
        try {
            if (attributes != null) {
                attributes.put(key, Long.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_A_SPAN_EVENT, key, thrown);
        }
    }

    /** Sets an attribute. */
    public static void set(@Nullable AttributesBuilder attributes, AttributeKey<Double> key, double value) {
        try {
            if (attributes != null) {
                attributes.put(key, Double.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_A_SPAN_EVENT, key, thrown);
        }
    }

    /** Sets an attribute. */
    public static void set(@Nullable AttributesBuilder attributes, AttributeKey<Boolean> key, boolean value) {
        try {
            if (attributes != null) {
                attributes.put(key, Boolean.valueOf(value));
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTE_OF_A_SPAN_EVENT, key, thrown);
        }
    }

    /** Sets attributes, if there are any. */
    public static void setAll(@Nullable AttributesBuilder attributes, @Nullable Attributes more) {
        try {
            if (attributes != null && more != null) {
                attributes.putAll(more);
            }
        } catch (Throwable thrown) {
            Faults.report(Place.ATTRIBUTES_OF_A_SPAN_EVENT, thrown);
        }
    }

    /** Adds an event without attributes. */
    public static void add(Span span, String name) {
        add(span, name, null, null);
    }

    /** Adds an event with the {@code exception.*} attributes of the unwrapped exception if there is one. */
    public static void add(Span span, String name, @Nullable Throwable thrown) {
        add(span, name, null, thrown);
    }

    /** Adds an event with attributes. */
    public static void add(Span span, String name, @Nullable AttributesBuilder attributes) {
        add(span, name, attributes, null);
    }

    /** The same, with the {@code exception.*} attributes of the unwrapped exception if there is one. */
    public static void add(Span span, String name, @Nullable AttributesBuilder attributes, @Nullable Throwable thrown) {
        try {
            if (span.isRecording()) {
                Attributes built = attributes == null ? Attributes.empty() : attributes.build();
                Throwable exception = Outcome.exception(thrown);
                span.addEvent(name, exception == null ? built : Exceptions.with(built, exception));
            }
        } catch (Throwable fault) {
            Faults.report(Place.SPAN_EVENT, name, fault);
        }
    }
}

package io.telewright;

import io.opentelemetry.api.logs.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An event: a log record with an event name, as the OpenTelemetry specification defines it in <a
 * href="https://opentelemetry.io/docs/specs/otel/logs/data-model/#events">Logs Data Model, Events</a>.
 *
 * <p>On a signal method, the event is emitted at the call, and one parameter may be a {@link Throwable}, which is
 * recorded as the event's exception. On an operation, the event is emitted when the operation ends.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Event {
    /**
     * The event's name. Default: the scope's prefix, a dot, and the method's name in snake_case.
     *
     * @return the name, or an empty string for the default
     */
    String value() default "";

    /**
     * The severity of the log record. Default: {@link Severity#INFO}.
     *
     * @return the severity
     */
    Severity severity() default Severity.INFO;

    /**
     * A message for people to read, which becomes the body of the log record. It may contain placeholders for the
     * method's attributes, as in {@code "parcel {parcel.id} lost"}. If a value is absent, its placeholder stays as it
     * is written. Default: none.
     *
     * @return the message, or an empty string for none
     */
    String body() default "";

    /**
     * Where the event goes. Default: {@link On#LOG}.
     *
     * @return where the event goes
     */
    On on() default On.LOG;

    /**
     * Which endings of an operation emit the event. A signal method must not set it. Default: {@link When#RETURN}.
     *
     * @return the endings
     */
    When when() default When.RETURN;

    /** The signals that can carry an event. */
    enum On {
        /** A log record with an event name. */
        LOG,
        /** A span event on the operation's span, or on the current span for a signal method. */
        SPAN,
        /** Both. */
        BOTH
    }

    /** The endings of an operation. */
    enum When {
        /** It returned, or threw one of {@link Traced#notAnError()}. */
        RETURN,
        /** It failed. */
        THROW,
        /** It ended in any way, including a cancellation. */
        ALWAYS
    }
}

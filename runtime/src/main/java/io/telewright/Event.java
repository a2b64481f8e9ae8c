package io.telewright;

import io.opentelemetry.api.logs.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An event: a log record with an event name, as the OpenTelemetry specification defines it in <a
 * href="https://opentelemetry.io/docs/specs/otel/logs/data-model/#events">Logs Data Model, Events</a>.
 *
 * <p>On a signal method, the event is emitted at the call, and one parameter may be a {@link Throwable}, which is
 * recorded as the event's exception. On an operation, the event is emitted when the operation ends. A method may have
 * several events, each for endings of its own:
 *
 * <pre>{@code
 * @Event(value = "payment.declined", severity = Severity.WARN, results = "DECLINED", resultPath = "status")
 * @Event(value = "payment.failed", severity = Severity.ERROR, when = Event.When.FAILURE)
 * Receipt paying(Supplier<Receipt> payment);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Event.Container.class)
public @interface Event {
    /**
     * The event's name. Default: the scope's prefix, a dot, and the words of the method's name joined by {@code _}.
     *
     * @return the name, or an empty string for the default
     */
    String value() default "";

    /**
     * The severity of the log record, whose name is its severity text. Default: {@link Severity#INFO}.
     *
     * @return the severity
     */
    Severity severity() default Severity.INFO;

    /**
     * A message for people to read, which becomes the body of the log record. It may contain placeholders with fallbacks,
     * and groups, as in {@code "parcel {parcel.id|unknown} lost[ in {town}]"}. They work as in {@link Traced#value()},
     * but the values need no bound. Default: the event's name.
     *
     * @return the message, or an empty string for the default
     */
    String body() default "";

    /**
     * Where the event goes. Default: {@link On#LOG}.
     *
     * @return where the event goes
     */
    On on() default On.LOG;

    /**
     * Which outcomes of an operation emit the event. It must not be set on a signal method, nor together with
     * {@link #results()}, {@link #returned()} or {@link #thrown()}. Default: {@link When#RETURN}.
     *
     * @return the outcomes
     */
    When when() default When.RETURN;

    /**
     * Selects the endings whose result is one of these constants of an enum, whatever the outcome. The result itself is the
     * enum, or {@link #resultPath()} leads to it. The endings that {@link #returned()} and {@link #thrown()} select emit the
     * event, too. Default: none.
     *
     * @return the names of the constants
     */
    String[] results() default {};

    /**
     * The path from the result to the enum of {@link #results()}, written like {@link Attribute#path()}. Default: the
     * result itself is the enum.
     *
     * @return the path, or an empty string for the result itself
     */
    String resultPath() default "";

    /**
     * Selects the endings whose result is an instance of one of these classes, whatever the outcome. Default: none.
     *
     * @return the classes
     */
    Class<?>[] returned() default {};

    /**
     * Selects the endings whose exception is an instance of one of these classes, whatever the outcome, without the
     * {@link java.util.concurrent.CompletionException} and {@link java.util.concurrent.ExecutionException} around it.
     * Default: none.
     *
     * @return the classes
     */
    Class<? extends Throwable>[] thrown() default {};

    /** The signals that can carry an event. */
    enum On {
        /** A log record with an event name. */
        LOG,
        /** A span event on the operation's span, or on the current span for a signal method. */
        SPAN,
        /** Both. */
        BOTH
    }

    /** The outcomes of an operation. */
    enum When {
        /**
         * It ended and did not fail: it returned, or threw an exception that is not a failure. A cancellation is
         * neither.
         */
        RETURN,
        /** It threw an exception that is a failure, or an {@link ErrorType} rule judged its result to be one. */
        FAILURE,
        /** It ended in any way, including a cancellation. */
        ALWAYS
    }

    /** The compiler's container for repeated annotations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Container {
        /**
         * The repeated annotations.
         *
         * @return the annotations
         */
        Event[] value();
    }
}

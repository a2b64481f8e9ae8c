package io.telewright;

import io.opentelemetry.api.trace.SpanKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A span around an operation: started before the code runs, current while it runs, ended once when the operation ends.
 *
 * <p>In a service interface the operation is the call of the wrapped object's method. On a service interface itself it
 * stands for every method, inherited ones included, that has neither a {@code @Traced} of its own nor
 * {@link Untraced} or {@link CurrentSpan}; its name is then always the default.
 *
 * <p>In a telemetry interface the operation is the method's body (its last parameter, a functional interface without
 * parameters) or, for a method that returns {@link SpanScope}, the time until the scope is closed.
 *
 * <p>A result that comes later ends the operation when it does. A {@link java.util.concurrent.CompletionStage} or
 * Guava's {@code ListenableFuture} does so on completion. For a {@link java.util.concurrent.Flow.Publisher} or one of
 * Reactive Streams, Reactor ({@code Mono}, {@code Flux}), RxJava 3 ({@code Single}, {@code Maybe}, {@code Completable},
 * {@code Flowable}, {@code Observable}) or Mutiny ({@code Uni}, {@code Multi}) the code runs at the call, outside any
 * span; an operation starts with each subscription, is current while subscribing, and ends with completion, error or
 * cancellation. Arguments are read at the call.
 *
 * <p>A failure sets the status to ERROR with the exception's message, {@code error.type} to its class name, and records
 * the exception; the same throwable goes on to the caller. Success leaves the status unset, as the specification asks
 * of instrumentation (<a href="https://opentelemetry.io/docs/specs/otel/trace/api/#set-status">Set Status</a>), unless
 * the processor option {@code telewright.okOnSuccess} is {@code true}. A
 * {@link java.util.concurrent.CancellationException}, like a cancelled subscription, is no failure.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Traced {
    /**
     * The span's name. Default: {@code Interface.method}. It may hold placeholders for attributes with a bound, such as
     * {@code "price {order.channel}"}; the placeholder of an absent value stays as it is written.
     * On a type it is an error: all its spans would have one name.
     *
     * @return the name, or an empty string for the default
     */
    String value() default "";

    /**
     * The span's kind. Default: {@link SpanKind#INTERNAL}.
     *
     * @return the kind
     */
    SpanKind kind() default SpanKind.INTERNAL;

    /**
     * Where the span hangs. Default: {@link Parent#CURRENT}.
     *
     * @return the choice of parent
     */
    Parent parent() default Parent.CURRENT;

    /**
     * Exception types, with their subtypes, that are an expected outcome: no error status, no {@code error.type}, no
     * recorded exception. Default: none.
     *
     * @return the types
     */
    Class<? extends Throwable>[] notAnError() default {};

    /**
     * Whether the operation runs without the baggage of its caller, be it current at the call or extracted from a
     * {@link Carrier}, so that it is not passed on, while the trace is. The operation's own {@link BaggageEntry entries}
     * it has. Default: {@code false}.
     *
     * @return whether to clear the baggage
     */
    boolean clearBaggage() default false;

    /** The parent of a span. */
    enum Parent {
        /** The span that is current at the call, or at the subscription to what it returns. */
        CURRENT,
        /**
         * The span that the {@link Carrier} names, or none: the span that is current at the call does not matter. This is
         * for loops that have a span of their own and take messages in it, each of which is to go on in the trace of the
         * one who sent it. It needs a carrier from which the context is extracted, and no batch of them.
         */
        CARRIER,
        /** None: the span is the root of a new trace. */
        ROOT,
        /** None: the span is the root of a new trace and is linked to the span that would be its parent. */
        ROOT_LINKED
    }
}

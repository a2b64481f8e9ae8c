package io.telewright;

import io.opentelemetry.api.trace.SpanKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A span around an operation. It is started before the code runs, is current while the code runs, and is ended once,
 * when the operation ends.
 *
 * <p>In a service interface, the operation is the call of the wrapped object's method. On a service interface itself,
 * the annotation applies to every method, including inherited ones, that has no {@code @Traced}, {@link Untraced} or
 * {@link CurrentSpan} of its own. The name of the span is then always the default.
 *
 * <p>In a telemetry interface, the operation is the method's body (its last parameter, a functional interface without
 * parameters) or, for a method that returns {@link SpanScope}, the time until the scope is closed.
 *
 * <p>If the result is asynchronous, the operation ends later. With a {@link java.util.concurrent.CompletionStage} or
 * Guava's {@code ListenableFuture}, it ends when that completes. Instead of an open
 * {@link java.util.concurrent.CompletableFuture}, the caller gets another one, which behaves in the same way and completes
 * after the operation has ended. Other stages are passed on as they are, and the caller's continuations may run before
 * the operation ends. For a {@link java.util.concurrent.Flow.Publisher} or a
 * publisher of Reactive Streams, Reactor ({@code Mono}, {@code Flux}), RxJava 3 ({@code Single}, {@code Maybe},
 * {@code Completable}, {@code Flowable}, {@code Observable}) or Mutiny ({@code Uni}, {@code Multi}) the code runs at
 * the call, outside of any span. An operation starts with each subscription, is current during the subscription, and
 * ends with completion, error or cancellation. Arguments are read at the call.
 *
 * <p>A failure sets the status to ERROR with the exception's message, sets {@code error.type} to its class name, and
 * records the exception. The caller gets the same throwable. Success leaves the status unset, as the specification asks
 * of instrumentation (<a href="https://opentelemetry.io/docs/specs/otel/trace/api/#set-status">Set Status</a>), unless
 * the processor option {@code telewright.okOnSuccess} is {@code true}. A
 * {@link java.util.concurrent.CancellationException} is not a failure, and a cancelled subscription is not one either.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Traced {
    /**
     * The span's name. Default: {@code Interface.method}. It may contain placeholders for values with a bound, such as
     * {@code "price {order.channel}"}: attributes by their keys, or else parameters with a path of accessors, as in
     * {@code "{order.size}"}. If a value is absent, its fallback takes its place, as in
     * {@code "{http.request.method|HTTP}"}. Without a fallback, the placeholder stays as it is written, or the group
     * that it is in is left out, as in {@code "GET[ {http.route}]"}. A brace or bracket that is doubled stands for one.
     *
     * <p>A value that is known only at the end, such as a result or the {@code error.type}, needs a fallback or a group: samplers see the name
     * without it, and the span is renamed before it ends. A name on a type is an error, because all its spans would have
     * the same name.
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
     * How the span's parent is chosen. Default: {@link Parent#CURRENT}.
     *
     * @return the choice of parent
     */
    Parent parent() default Parent.CURRENT;

    /**
     * Exception types that are an expected outcome. They and their subtypes cause no error status and no
     * {@code error.type}, and are not recorded. Default: none.
     *
     * @return the types
     */
    Class<? extends Throwable>[] notAnError() default {};

    /**
     * Whether the operation runs without the baggage of its caller, both the baggage that is current at the call and
     * the baggage that is extracted from a {@link Carrier}. That baggage is then not passed on, but the trace is.
     * Entries that the operation itself adds with {@link BaggageEntry} are kept. An operation that serves callers who are
     * not trusted needs this in addition to {@link Parent#ROOT_LINKED}, which affects only the trace. Default: {@code false}.
     *
     * @return whether to clear the baggage
     */
    boolean clearBaggage() default false;

    /** The parent of a span. */
    enum Parent {
        /**
         * The parent is the span that is current at the call, or at the subscription to the returned publisher. If the
         * operation extracts from a {@link Carrier}, the span that the carrier names is the parent if no span is
         * current, if the current span belongs to another trace, or if it has ended.
         */
        CURRENT,
        /**
         * The parent is the span that the {@link Carrier} names. If it names none, the span is the root of a new trace.
         * The current span is ignored. This is for loops that take messages while a span of their own is current.
         * The operation must extract from a carrier that is not a batch.
         */
        CARRIER,
        /** There is no parent: the span is the root of a new trace. */
        ROOT,
        /**
         * There is no parent: the span is the root of a new trace, and is linked to the span that would be its parent.
         * This is for callers that are not trusted: they decide neither the trace nor whether it is sampled. Their
         * baggage is still taken; {@link Traced#clearBaggage} drops it.
         */
        ROOT_LINKED
    }
}

package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Decides what counts as a failure of an operation, and gives the one {@code error.type} that its span, its metrics and
 * its events then have (<a href="https://opentelemetry.io/docs/specs/semconv/general/recording-errors/">Recording
 * errors</a>).
 *
 * <p>On a static method that has one parameter and returns a {@code String}, it declares a rule:
 *
 * <pre>{@code
 * @ErrorType
 * static @Nullable String of(Declined declined) {
 *     return declined.isFinal() ? declined.code() : null;
 * }
 * }</pre>
 *
 * <p>If the parameter is a {@link Throwable}, the rule gives the {@code error.type} of exceptions that leave an operation,
 * without the {@link java.util.concurrent.CompletionException} and {@link java.util.concurrent.ExecutionException} around
 * them. If it is anything else, the rule judges results: what a method returns, or what its future, {@code Mono},
 * {@code Single}, {@code Maybe} or {@code Uni} completes with. A rule returns one of these:
 *
 * <ul>
 *   <li>A text: the operation has failed with this {@code error.type}. The status of the span is ERROR, without a
 *       description if the operation returned.
 *   <li>{@link #NONE}: this is not a failure.
 *   <li>{@code null}: the rule has no opinion, and the next less specific one is asked. If no rule is left, a result is
 *       a success, and an exception is a failure with its class name.
 * </ul>
 *
 * <p>The types at run time decide which rules are asked, the most specific first; among unrelated types, the order of the
 * declarations does. {@link Traced#notAnError()} is asked before any rule. A rule is asked about a
 * {@link java.util.concurrent.CancellationException} only if its parameter is this type or a subtype. No rule is asked
 * about a {@code null} or {@code void} result, and an {@code Optional} is not unwrapped. A result of a primitive type is
 * judged by a rule for the same primitive type, and is not boxed. If a rule throws, this is reported once. The
 * {@code error.type} of an exception is then its class name, and a result is treated as if the rule had no opinion.
 *
 * <p>Rules are in the interface that declares telemetry, in those that it extends, or in classes that the annotation
 * names on these interfaces. A rule of the interface itself replaces an inherited one for the same type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ErrorType {
    /** The value that a rule returns for something that is not a failure. */
    String NONE = "";

    /**
     * On an interface: classes with rules. Their rules are the static methods that carry this annotation; in a class
     * without such a method, all static methods that are neither private nor generic, have one parameter and return a
     * {@code String}. On a method it must not be set. Default: none.
     *
     * @return the classes
     */
    Class<?>[] value() default {};
}

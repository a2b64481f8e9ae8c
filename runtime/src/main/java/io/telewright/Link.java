package io.telewright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Links the span of an operation to a span of another trace, which the parameter names (<a
 * href="https://opentelemetry.io/docs/specs/otel/trace/api/#link">Link</a>).
 *
 * <p>The parameter is a {@code SpanContext}, a {@code Span}, a {@code Context}, a string (a W3C {@code traceparent}, or
 * the 32 hexadecimal digits of a trace id, from which a span id is made), or an {@code Optional}, {@code Iterable} or
 * array of these. {@code null} and empty values give no link. A value that names no trace is left out and reported
 * once. The links are added after the span has started, and only if it is recording. An {@code Iterable} is iterated at
 * that time, so it must be possible to iterate it more than once.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Link {}

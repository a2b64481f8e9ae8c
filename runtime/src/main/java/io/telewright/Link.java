package io.telewright;

import io.opentelemetry.context.propagation.TextMapGetter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Links the span of an operation to a span of another trace, which a parameter or the result names (<a
 * href="https://opentelemetry.io/docs/specs/otel/trace/api/#link">Link</a>).
 *
 * <p>The parameter is a {@code SpanContext}, a {@code Span}, a {@code Context}, a string (a W3C {@code traceparent}, or
 * the 32 hexadecimal digits of a trace id, from which a span id is made), or an {@code Optional}, {@code Iterable} or
 * array of these. {@code null} and empty values give no link. A value that names no trace is left out and reported
 * once. The links are added after the span has started, and only if it is recording. An {@code Iterable} is iterated at
 * that time, so it must be possible to iterate it more than once.
 *
 * <p>A message names a span in its headers: a {@code Map<String, String>}, a {@code Map<String, List<String>>}, or any other
 * type with a {@link #getter()}, and collections and arrays of these. The headers are read with the propagator of the
 * {@code OpenTelemetry} that the generated class was given. A message whose headers name no span gives no link.
 *
 * <p>On a method, the annotation is for the result of the operation, or for what its future or single-valued publisher
 * completes with. This is for operations that receive messages: their contexts are known only when the operation ends. The
 * links are added then, before the span ends, if it is recording. An operation that fails, or has no result, gets none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Link {
    /**
     * The class that reads the headers of messages that are not maps. Its type argument is the type of the message or
     * of the elements, or a supertype. The generated class creates an instance with its no-argument constructor.
     * Default: none.
     *
     * @return the class, or {@code TextMapGetter} itself for none
     */
    @SuppressWarnings("rawtypes") // so that the interface itself can stand for none
    Class<? extends TextMapGetter> getter() default TextMapGetter.class;
}

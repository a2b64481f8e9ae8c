package io.telewright;

import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter of a traced operation that carries the context between processes, such as the headers of a request or a
 * message (<a href="https://opentelemetry.io/docs/specs/otel/context/api-propagators/">Propagators API</a>). The kind
 * of the span gives the direction.
 *
 * <ul>
 *   <li>{@code SERVER} and {@code CONSUMER} <b>extract</b>: the parent of the span is the span that the carrier names.
 *       If the carrier names no span that can be read, or one of the current span's trace, the current span is the
 *       parent. (In the latter case, something else has already read the carrier, such as the OpenTelemetry agent.) A
 *       current span that has ended is ignored. Without a parent, a new trace starts. With
 *       {@link Traced.Parent#CARRIER}, the current span is ignored.
 *       <p>If the current span is the parent, the baggage of the carrier is added to the current baggage, and the
 *       current entry wins where both have the same key. If the current span belongs to another trace than the
 *       carrier's, only the baggage of the carrier is kept. In all other cases the baggage of the carrier replaces the
 *       current baggage. If the carrier has none, the current baggage stays.
 *   <li>{@code CLIENT} and {@code PRODUCER} <b>inject</b>: the context of the operation is written into the carrier
 *       after the span has started and before the code runs. In a map, existing headers with the names of the
 *       propagator are replaced, whatever their case. An {@code HttpRequest.Builder} can replace a header but cannot
 *       remove one: an old {@code tracestate} or {@code baggage} stays if the context has none. So create a builder for
 *       each request. A header with a line break or a NUL character in its name or value is not written. This is
 *       reported once, and the other headers are written.
 * </ul>
 *
 * <p>If the result is a publisher, the carrier is read or written at each subscription, after the call that returned
 * the publisher. So the code should read the headers from the carrier at the subscription.
 *
 * <p>The propagator comes from the {@code OpenTelemetry} that the generated class was given. If it has none, carriers
 * are neither read nor written. While telemetry is disabled, the context is still passed on, so that the traces of
 * other services are not interrupted. A {@code null} carrier carries nothing. If a carrier, getter or setter throws, the
 * exception never reaches the caller: it is reported once, and the operation runs.
 *
 * <p>A carrier is a {@code Map<String, String>}, a {@code Map<String, List<String>>} (header names are matched without
 * regard to case), for injection also a {@code java.net.http.HttpRequest.Builder}, or any other type with a
 * {@link #getter()} or {@link #setter()}.
 *
 * <p>A {@code CONSUMER} may take a batch: a collection, {@code Iterable} or array of carriers. It has one span, a child
 * of the current one, with a link for each message that has a context, and with the attribute
 * {@code messaging.batch.message_count}. The baggage of all messages is added to the current baggage. If two messages
 * have the same key, the later one wins. {@link BatchBaggage} has the baggage of each message. The batch is iterated
 * before the code runs, so an {@code Iterable} that can be iterated only once is then used up.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Carrier {
    /**
     * The class that reads the carrier. Its type argument is the type of the carrier or of the batch's elements, or a
     * supertype. The generated class creates an instance with its no-argument constructor. Default: none, for maps.
     *
     * @return the class, or {@code TextMapGetter} itself for none
     */
    @SuppressWarnings("rawtypes") // so that the interface itself can stand for none
    Class<? extends TextMapGetter> getter() default TextMapGetter.class;

    /**
     * The class that writes to the carrier. Its type argument is the type of the carrier or a supertype. The generated
     * class creates an instance with its no-argument constructor. Default: none, for maps and
     * {@code HttpRequest.Builder}.
     *
     * @return the class, or {@code TextMapSetter} itself for none
     */
    @SuppressWarnings("rawtypes")
    Class<? extends TextMapSetter> setter() default TextMapSetter.class;
}

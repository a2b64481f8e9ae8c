package io.telewright;

import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter of a traced operation that carries the context across: the headers of a request, a message (<a
 * href="https://opentelemetry.io/docs/specs/otel/context/api-propagators/">Propagators API</a>). The kind of the span
 * says which way.
 *
 * <ul>
 *   <li>{@code SERVER} and {@code CONSUMER} <b>extract</b>: the parent of the span is what the carrier says. Where it
 *       says nothing, or nothing that can be read, a new trace starts; a span that happens to be current is never the
 *       parent. Baggage of the carrier takes the place of the current baggage, which stays where the carrier has none.
 *   <li>{@code CLIENT} and {@code PRODUCER} <b>inject</b>: the context of the operation is written into the carrier
 *       after the span has started and before the code runs. In a map, what was there under the names of the
 *       propagator is replaced, in whatever case it is written. An {@code HttpRequest.Builder} cannot give a header up:
 *       one that is written anew is replaced, but a {@code tracestate} or {@code baggage} of which there is none any more
 *       stays, so that each request is to have a builder of its own.
 * </ul>
 *
 * <p>Where the result is a publisher, the carrier is read or written with each subscription, after the call that returned
 * the publisher: the code is to take the headers from the carrier when it is subscribed to.
 *
 * <p>The propagator is that of the {@code OpenTelemetry} given to the generated class; without one, carriers are left
 * alone. While telemetry is disabled the context still crosses, so that the traces of others are not cut. A
 * {@code null} carrier carries nothing. What a carrier, getter or setter throws never reaches the caller: it is
 * reported once, and the operation runs.
 *
 * <p>A carrier is a {@code Map<String, String>}, a {@code Map<String, List<String>>} (header names are matched without
 * regard to case), for injection also a {@code java.net.http.HttpRequest.Builder}, or anything else through a
 * {@link #getter()} or {@link #setter()}.
 *
 * <p>A {@code CONSUMER} may take a collection, {@code Iterable} or array of carriers, a batch. It has one span, a child
 * of the current one, with a link for each message that has a context, and the attribute
 * {@code messaging.batch.message_count}. The baggage of all messages is added to the current baggage, the later
 * message winning where two have the same key; {@link BatchBaggage} gives that of each. The batch is gone through before
 * the code runs: an {@code Iterable} that can be gone through only once is then used up.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Carrier {
    /**
     * What reads the carrier. Its type argument is the type of the carrier, or of a batch's elements, or a supertype;
     * the generated class makes an instance with its no-argument constructor. Default: none, for maps.
     *
     * @return the class, or {@code TextMapGetter} itself for none
     */
    @SuppressWarnings("rawtypes") // so that the interface itself can stand for none
    Class<? extends TextMapGetter> getter() default TextMapGetter.class;

    /**
     * What writes to the carrier. Its type argument is the type of the carrier or a supertype; the generated class makes
     * an instance with its no-argument constructor. Default: none, for maps and {@code HttpRequest.Builder}.
     *
     * @return the class, or {@code TextMapSetter} itself for none
     */
    @SuppressWarnings("rawtypes")
    Class<? extends TextMapSetter> setter() default TextMapSetter.class;
}

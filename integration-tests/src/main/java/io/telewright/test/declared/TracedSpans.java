package io.telewright.test.declared;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;

/** What a span can be told: its name, kind, parent, early attributes and expected exceptions. */
@Telemetry
public interface TracedSpans {
    /** A name with every bounded kind of placeholder. */
    @Traced("paint {color} {urgent} {shop.id}")
    void paint(
            Color color,
            @Attribute("urgent") Boolean urgent,
            @Attribute(value = "shop.id", maxValues = 2) String shop,
            Runnable body);

    /** Only a placeholder. */
    @Traced("{color}")
    void only(Color color, Runnable body);

    /** A primitive placeholder. */
    @Traced("urgent={urgent}")
    void urgent(boolean urgent, Runnable body);

    /** Kind SERVER. */
    @Traced(value = "server", kind = SpanKind.SERVER)
    void server(Runnable body);

    /** Kind CLIENT. */
    @Traced(value = "client", kind = SpanKind.CLIENT)
    void client(Runnable body);

    /** Kind PRODUCER. */
    @Traced(value = "producer", kind = SpanKind.PRODUCER)
    void producer(Runnable body);

    /** Kind CONSUMER. */
    @Traced(value = "consumer", kind = SpanKind.CONSUMER)
    void consumer(Runnable body);

    /** Kind INTERNAL, by default. */
    @Traced("internal")
    void internal(Runnable body);

    /** The root of a new trace. */
    @Traced(value = "root", parent = Traced.Parent.ROOT)
    void root(Runnable body);

    /** The root of a new trace, linked to the caller. */
    @Traced(value = "linked", parent = Traced.Parent.ROOT_LINKED)
    void linked(Runnable body);

    /** A root whose sampler sees an attribute. */
    @Traced(value = "linked and sampled", parent = Traced.Parent.ROOT_LINKED)
    void linkedAndSampled(@Attribute(sampling = true) Color color, Runnable body);

    /** Attributes before and after the sampler. */
    @Traced("sampled")
    void sampled(@Attribute(value = "tenant", sampling = true) String tenant, String detail, Runnable body);

    /** An expected exception. */
    @Traced(
            value = "find",
            notAnError = {NoSuchElementException.class, IllegalArgumentException.class})
    <T> T find(Callable<T> body) throws Exception;
}

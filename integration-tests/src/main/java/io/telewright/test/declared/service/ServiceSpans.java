package io.telewright.test.declared.service;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Traced;
import io.telewright.test.declared.Color;
import java.util.NoSuchElementException;

/** What the span of a decorated call can be told: its name, kind, parent, early attributes and expected exceptions. */
public interface ServiceSpans {
    /** The name of the interface and the method. */
    @Traced
    void byDefault();

    /** A name with every bounded kind of placeholder. */
    @Traced("paint {color} {urgent} {shop.id}")
    void paint(
            @Attribute Color color,
            @Attribute("urgent") Boolean urgent,
            @Attribute(value = "shop.id", maxValues = 2) String shop);

    /** Kind SERVER. */
    @Traced(kind = SpanKind.SERVER)
    void server();

    /** Kind CLIENT. */
    @Traced(kind = SpanKind.CLIENT)
    void client();

    /** Kind PRODUCER. */
    @Traced(kind = SpanKind.PRODUCER)
    void producer();

    /** Kind CONSUMER. */
    @Traced(kind = SpanKind.CONSUMER)
    void consumer();

    /** Kind INTERNAL, by default. */
    @Traced
    void internal();

    /** The root of a new trace. */
    @Traced(parent = Traced.Parent.ROOT)
    void root();

    /** The root of a new trace, linked to the caller. */
    @Traced(parent = Traced.Parent.ROOT_LINKED)
    void linked();

    /** Attributes before and after the sampler. */
    @Traced
    void sampled(@Attribute(value = "tenant", sampling = true) String tenant, @Attribute String detail);

    /** Expected exceptions. */
    @Traced(notAnError = {NoSuchElementException.class, IllegalArgumentException.class})
    String find() throws Exception;

    /** In another interface. */
    interface Nested {
        /** Its name has both. */
        @Traced
        void call();
    }
}

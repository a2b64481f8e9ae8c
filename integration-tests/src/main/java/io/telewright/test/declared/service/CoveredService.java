package io.telewright.test.declared.service;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import io.telewright.Untraced;
import java.util.NoSuchElementException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One annotation for all methods, and methods that say otherwise. */
@Traced(kind = SpanKind.CLIENT, notAnError = NoSuchElementException.class)
public interface CoveredService {
    /** Says nothing. */
    String covered(String id);

    /** Has attributes of its own. */
    @Attribute("result.text")
    String described(@Attribute("order.id") String id);

    /** Says it all anew. */
    @Traced("own")
    String replaced();

    /** Is also counted. */
    @Metric("covered.calls")
    String counted();

    /** Is counted, whatever the amount; its parameters are the delegate's. */
    @Metric("covered.moved")
    String moved(long amount, LongSupplier observed, Supplier<String> body);

    /** Is also told of. */
    @Event("covered.seen")
    String seen(@Attribute("seen.id") String id);

    /** Adds to the span of the caller instead. */
    @CurrentSpan
    String noted(@Attribute("note.text") String note);

    /** Is left out. */
    @Untraced
    String left();

    /** Is left out of the spans only. */
    @Untraced
    @Metric("covered.left")
    @Event("covered.left")
    String leftButMeasured(@Attribute("left.id") String id);

    /** Is implemented here. */
    default String implemented() {
        return "default of " + covered("inner");
    }

    /** Is no method of an object. */
    static String constant() {
        return "constant";
    }
}

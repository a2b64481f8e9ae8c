package io.telewright.test.declared.service;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Traced;

/**
 * What services for parcels share.
 *
 * @param <K> what a parcel is known by
 * @param <P> a parcel
 */
@InstrumentationScope(value = "parcel.base", version = "1", prefix = "base")
public interface ParcelBase<K extends CharSequence, P> {
    /** With a scope, a default name of the span, and a key of the base. */
    @Traced(kind = SpanKind.CLIENT)
    @Metric(value = "parcel.finds", description = "Searches.")
    P find(@Attribute("parcel.key") K key);

    /** With an event whose name is derived from the prefix and the method. */
    @Event
    void lostOne(@Attribute("parcel.key") K key);

    /** On the span of the caller. */
    @CurrentSpan
    void note(@Attribute("parcel.note") String note);

    /** Declared anew below. */
    @Traced("pack of the base")
    void pack(@Attribute("base.key") K key);

    /** Overridden below without an annotation: this one holds. */
    @Traced("weigh of the base")
    Number weigh(@Attribute("parcel.key") K key);

    /** Declares nothing. */
    default String label(K key) {
        return "default label of " + key;
    }
}

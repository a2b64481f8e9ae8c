package io.telewright.support.context;

import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collection;

/** A setter that can also remove headers of a carrier. */
interface ClearingSetter<C> extends TextMapSetter<C> {
    /**
     * Removes the fields of a propagator, whatever their case. A field that is not set again, such as a trace state, is
     * stale.
     *
     * @return a guarded setter for the carrier, which has none of them any more
     */
    TextMapSetter<C> clear(C carrier, Collection<String> fields);
}

package io.telewright.benchmark.combined;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;

/** A call with a span, a duration, a count and an event. */
public interface Checkout {
    /** Pays. */
    @Traced
    @Metric(value = "checkout.duration", kind = Metric.Kind.HISTOGRAM, description = "Time to pay.")
    @Metric(value = "checkout.count", description = "Payments.")
    @Event("checkout.paid")
    String pay(@Attribute("card.brand") Brand brand, @Attribute("customer.id") String customer);

    /** The brand of a card. */
    enum Brand {
        DEBIT,
        CREDIT
    }
}

package io.telewright.test.declared.service;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Traced;
import io.telewright.Untraced;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

/** A service with a declaration of every kind. */
@Traced
@InstrumentationScope(value = "shop.orders", version = "3")
public interface OrderService {
    /** Places an order. */
    @Traced(value = "place {order.channel}", kind = SpanKind.SERVER, notAnError = NoSuchElementException.class)
    @Metric(value = "order.placed", unit = "{order}", description = "Orders placed.")
    @Metric(value = "order.place.duration", kind = Metric.Kind.HISTOGRAM, description = "Time to place an order.")
    @Metric(value = "order.place.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Orders being placed.")
    @Event(value = "order.place.ended", body = "Order {order.id} of {order.channel}", when = Event.When.ALWAYS)
    @Attribute(value = "receipt.id", path = "id")
    Receipt place(
            @Attribute(value = "order.id", sampling = true) String order,
            @Attribute("order.channel") Channel channel,
            @Attribute(value = "customer.city", path = "address.city", maxValues = 2) Customer customer)
            throws PaymentException;

    /** Counts the orders of a channel. */
    @Attribute("order.count")
    CompletableFuture<Integer> count(@Attribute("order.channel") Channel channel);

    /** Notes a parcel on the span of the caller. */
    @CurrentSpan
    void ship(@Attribute("parcel.id") String parcel);

    /** Is asked all the time. */
    @Untraced
    boolean isOpen();

    /** Cancels an order. */
    default void cancel(String order) {
        throw new UnsupportedOperationException(order);
    }

    /** Where orders come from. */
    enum Channel {
        WEB,
        SHOP
    }

    /** Somebody with an address or without. */
    record Customer(Address address) {}

    /** Somewhere in a city. */
    record Address(String city) {}

    /** What comes of an order. */
    record Receipt(String id) {}

    /** Says that a card was refused. */
    final class PaymentException extends Exception {
        private static final long serialVersionUID = 1L;

        /** With a reason. */
        public PaymentException(String reason) {
            super(reason);
        }
    }
}

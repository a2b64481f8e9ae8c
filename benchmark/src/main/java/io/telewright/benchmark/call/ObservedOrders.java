package io.telewright.benchmark.call;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.annotation.Observed;
import java.util.concurrent.CompletableFuture;

/**
 * The service with Micrometer's annotation, which its aspect reads. Key values are put on the current observation:
 * Micrometer's annotations for them are looked up by reflection at each call.
 */
public class ObservedOrders implements Orders {
    private final Orders orders;
    private final ObservationRegistry observations;

    /** Makes the service around the plain one. */
    public ObservedOrders(Orders orders, ObservationRegistry observations) {
        this.orders = orders;
        this.observations = observations;
    }

    @Override
    @Observed(name = "orders.none", contextualName = "Orders.none")
    public String none() {
        return orders.none();
    }

    @Override
    @Observed(name = "orders.three", contextualName = "Orders.three")
    public String three(String id, Channel channel, long size) {
        describe(id, channel, size);
        return orders.three(id, channel, size);
    }

    @Override
    @Observed(name = "orders.eight", contextualName = "Orders.eight")
    public String eight(
            String id,
            Channel channel,
            long size,
            boolean express,
            double total,
            String customer,
            String country,
            String depot) {
        describe(id, channel, size)
                .highCardinalityKeyValue("order.express", String.valueOf(express))
                .highCardinalityKeyValue("order.total", String.valueOf(total))
                .highCardinalityKeyValue("customer.id", customer)
                .highCardinalityKeyValue("customer.country", country)
                .highCardinalityKeyValue("depot.name", depot);
        return orders.eight(id, channel, size, express, total, customer, country, depot);
    }

    @Override
    @Observed(name = "orders.later", contextualName = "Orders.later")
    public CompletableFuture<String> later(String id, Channel channel, long size) {
        describe(id, channel, size);
        return orders.later(id, channel, size);
    }

    @Override
    @Observed(name = "orders.failing", contextualName = "Orders.failing")
    public String failing(String id, Channel channel, long size) {
        describe(id, channel, size);
        return orders.failing(id, channel, size);
    }

    private Observation describe(String id, Channel channel, long size) {
        Observation current = observations.getCurrentObservation();
        return (current == null ? Observation.NOOP : current)
                .highCardinalityKeyValue("order.id", id)
                .highCardinalityKeyValue("order.channel", channel.name())
                .highCardinalityKeyValue("order.size", String.valueOf(size));
    }
}

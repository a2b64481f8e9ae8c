package io.telewright.example.telemetry;

import io.telewright.example.order.Order;

/** Only runs the work. */
public final class SilentPricingTelemetry implements PricingTelemetry {
    @Override
    public <T, E extends Exception> T pricing(int size, Work<T, E> work) throws E {
        return work.run();
    }

    @Override
    public void quantity(int pieces, OrderLabels labels) {}

    @Override
    public void demand(int pieces, String sku) {}

    @Override
    public void discounted(Order order, String coupon) {}
}

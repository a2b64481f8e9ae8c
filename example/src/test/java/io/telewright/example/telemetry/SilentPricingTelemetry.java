package io.telewright.example.telemetry;

import io.telewright.example.order.Order;

/** Says nothing. */
public final class SilentPricingTelemetry implements PricingTelemetry {
    @Override
    public void quantity(int pieces, OrderLabels labels) {}

    @Override
    public void demand(int pieces, String sku) {}

    @Override
    public void discounted(Order order, String coupon) {}
}

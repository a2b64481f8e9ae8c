package io.telewright.example.pricing;

import io.telewright.example.order.Order;
import io.telewright.example.order.PricedOrder;
import io.telewright.example.order.RejectedOrderException;
import io.telewright.example.telemetry.OrderLabels;
import io.telewright.example.telemetry.PricingTelemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Prices orders after the price list, and says in telemetry what is ordered. */
public final class PriceListPricing implements PricingService {
    private final Pricer pricer;
    private final PricingTelemetry telemetry;

    public PriceListPricing(Pricer pricer, PricingTelemetry telemetry) {
        this.pricer = pricer;
        this.telemetry = telemetry;
    }

    @Override
    public List<PricedOrder> price(List<Order> batch, Consumer<RejectedOrderException> rejected) {
        List<PricedOrder> priced = new ArrayList<>(batch.size());
        for (Order order : batch) {
            try {
                priced.add(price(order));
            } catch (RejectedOrderException rejection) {
                rejected.accept(rejection);
            }
        }
        return priced;
    }

    private PricedOrder price(Order order) throws RejectedOrderException {
        PricedOrder priced = pricer.price(order);
        telemetry.quantity(order.quantity(), OrderLabels.of(order));
        telemetry.demand(order.quantity(), order.sku());
        if (priced.discounted()) {
            telemetry.discounted(order, order.coupon().orElseThrow());
        }
        return priced;
    }
}

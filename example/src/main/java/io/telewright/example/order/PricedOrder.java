package io.telewright.example.order;

import java.math.BigDecimal;

/**
 * An order with what the customer pays for it, in the order's currency.
 *
 * @param net the amount after the discount, without VAT
 * @param discounted whether a coupon lowered the amount
 */
public record PricedOrder(Order order, BigDecimal net, BigDecimal vat, boolean discounted) {
    /** The amount on the invoice. */
    public BigDecimal gross() {
        return net.add(vat);
    }
}

package io.telewright.example.pricing;

import static io.telewright.example.order.RejectReason.PRICE_MISMATCH;
import static io.telewright.example.order.RejectReason.UNKNOWN_COUPON;
import static io.telewright.example.order.RejectReason.UNKNOWN_SKU;

import io.telewright.example.order.Order;
import io.telewright.example.order.PricedOrder;
import io.telewright.example.order.RejectedOrderException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The rules of the price: what one order costs. */
public final class Pricer {
    private final PriceList prices;

    public Pricer(PriceList prices) {
        this.prices = prices;
    }

    /**
     * Prices an order.
     *
     * @throws RejectedOrderException if its article or coupon is unknown, or it was quoted another price than the list's
     */
    public PricedOrder price(Order order) throws RejectedOrderException {
        BigDecimal amount = listPrice(order).multiply(BigDecimal.valueOf(order.quantity()));
        BigDecimal discountRate = discountRate(order);
        BigDecimal net = cents(amount.subtract(amount.multiply(discountRate)));
        BigDecimal vat = cents(net.multiply(order.customer().country().vatRate()));
        return new PricedOrder(order, net, vat, discountRate.signum() > 0);
    }

    private BigDecimal listPrice(Order order) throws RejectedOrderException {
        BigDecimal listPrice = prices.unitPrice(order.sku(), order.quantity(), order.currency())
                .orElseThrow(
                        () -> new RejectedOrderException(order.line(), UNKNOWN_SKU, "sku is '" + order.sku() + "'"));
        if (listPrice.compareTo(order.unitPrice()) != 0) {
            throw new RejectedOrderException(
                    order.line(),
                    PRICE_MISMATCH,
                    "unit_price is " + order.unitPrice() + ", on the price list " + listPrice);
        }
        return listPrice;
    }

    private static BigDecimal discountRate(Order order) throws RejectedOrderException {
        if (order.coupon().isEmpty()) {
            return BigDecimal.ZERO;
        }
        String code = order.coupon().get();
        return Coupons.find(code)
                .orElseThrow(() -> new RejectedOrderException(order.line(), UNKNOWN_COUPON, "coupon is '" + code + "'"))
                .rateFor(order);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }
}

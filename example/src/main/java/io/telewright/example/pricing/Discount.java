package io.telewright.example.pricing;

import io.telewright.example.order.Order;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a coupon is worth for an order. */
sealed interface Discount {
    /** The fraction of the amount that the customer is spared: zero if the coupon does not cover the order. */
    BigDecimal rateFor(Order order);

    /** For every order. */
    record Always(BigDecimal rate) implements Discount {
        @Override
        public BigDecimal rateFor(Order order) {
            return rate;
        }
    }

    /** For orders of at least so many pieces. */
    record Bulk(BigDecimal rate, int fromQuantity) implements Discount {
        @Override
        public BigDecimal rateFor(Order order) {
            return order.quantity() >= fromQuantity ? rate : BigDecimal.ZERO;
        }
    }

    /** For orders from the first day to the last, both included. */
    record Season(BigDecimal rate, LocalDate first, LocalDate last) implements Discount {
        @Override
        public BigDecimal rateFor(Order order) {
            boolean inSeason = !order.date().isBefore(first) && !order.date().isAfter(last);
            return inSeason ? rate : BigDecimal.ZERO;
        }
    }
}

package io.telewright.example.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Orders to test with: a white mug for a customer in Germany, varied by one aspect at a time. */
public final class Orders {
    private Orders() {}

    public static Order mugs(int quantity, String unitPrice) {
        return order("MUG-WHITE", quantity, unitPrice, Country.DE, CurrencyCode.EUR, null, "2026-05-04");
    }

    public static Order to(Country country, CurrencyCode currency, String unitPrice) {
        return order("MUG-WHITE", 3, unitPrice, country, currency, null, "2026-05-04");
    }

    public static Order withCoupon(String coupon, int quantity, String unitPrice, String date) {
        return order("MUG-WHITE", quantity, unitPrice, Country.DE, CurrencyCode.EUR, coupon, date);
    }

    public static Order of(String sku) {
        return order(sku, 1, "6.50", Country.DE, CurrencyCode.EUR, null, "2026-05-04");
    }

    public static PricedOrder priced(int line, String id, CurrencyCode currency, String net) {
        Order order = new Order(
                line,
                id,
                LocalDate.parse("2026-05-04"),
                Channel.STORE,
                new Customer("C-1", Country.DE),
                "MUG-WHITE",
                1,
                new BigDecimal(net),
                currency,
                Optional.empty());
        return new PricedOrder(order, new BigDecimal(net), new BigDecimal("1.00"), false);
    }

    private static Order order(
            String sku,
            int quantity,
            String unitPrice,
            Country country,
            CurrencyCode currency,
            String coupon,
            String date) {
        return new Order(
                7,
                "ORD-1",
                LocalDate.parse(date),
                Channel.WEB,
                new Customer("C-1", country),
                sku,
                quantity,
                new BigDecimal(unitPrice),
                currency,
                Optional.ofNullable(coupon));
    }
}

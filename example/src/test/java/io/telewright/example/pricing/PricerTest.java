package io.telewright.example.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.telewright.example.order.Country;
import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.Order;
import io.telewright.example.order.Orders;
import io.telewright.example.order.PricedOrder;
import io.telewright.example.order.RejectReason;
import io.telewright.example.order.RejectedOrderException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricerTest {
    private final Pricer pricer = new Pricer(PriceList.of(List.of(
            "sku,from_quantity,EUR,GBP,CHF,SEK",
            "MUG-WHITE,1,6.50,5.59,6.24,72.80",
            "MUG-WHITE,10,6.18,5.31,5.93,69.16")));

    @Test
    void thePriceIsThatOfTheTierWithTheVatOfTheCountry() throws RejectedOrderException {
        PricedOrder few = pricer.price(Orders.mugs(3, "6.50"));
        PricedOrder many = pricer.price(Orders.mugs(10, "6.18"));

        assertThat(few.net()).isEqualTo(new BigDecimal("19.50"));
        assertThat(few.vat()).isEqualTo(new BigDecimal("3.70"));
        assertThat(few.gross()).isEqualTo(new BigDecimal("23.20"));
        assertThat(few.discounted()).isFalse();
        assertThat(many.net()).isEqualTo(new BigDecimal("61.80"));
    }

    @ParameterizedTest
    @CsvSource({
        "AT, EUR, 6.50, 3.90",
        "CH, CHF, 6.24, 1.52",
        "DE, EUR, 6.50, 3.70",
        "FR, EUR, 6.50, 3.90",
        "GB, GBP, 5.59, 3.35",
        "NL, EUR, 6.50, 4.10",
        "SE, SEK, 72.80, 54.60"
    })
    void everyCountryHasItsVat(Country country, CurrencyCode currency, String unitPrice, BigDecimal vat)
            throws RejectedOrderException {
        assertThat(pricer.price(Orders.to(country, currency, unitPrice)).vat()).isEqualTo(vat);
    }

    @ParameterizedTest
    @CsvSource({
        "WELCOME10, 3, 6.50, 2026-05-04, 17.55, true",
        "BULK5, 9, 6.50, 2026-05-04, 58.50, false",
        "BULK5, 10, 6.18, 2026-05-04, 58.71, true",
        "SUMMER15, 3, 6.50, 2026-05-31, 19.50, false",
        "SUMMER15, 3, 6.50, 2026-06-01, 16.58, true",
        "SUMMER15, 3, 6.50, 2026-08-31, 16.58, true",
        "SUMMER15, 3, 6.50, 2026-09-01, 19.50, false"
    })
    void aCouponCountsWhereItCoversTheOrder(
            String coupon, int quantity, String unitPrice, String date, BigDecimal net, boolean discounted)
            throws RejectedOrderException {
        PricedOrder priced = pricer.price(Orders.withCoupon(coupon, quantity, unitPrice, date));

        assertThat(priced.net()).isEqualTo(net);
        assertThat(priced.discounted()).isEqualTo(discounted);
    }

    @Test
    void anUnknownArticleIsRejected() {
        assertRejected(Orders.of("TEAPOT"), RejectReason.UNKNOWN_SKU, "sku is 'TEAPOT'");
    }

    @Test
    void anUnknownCouponIsRejected() {
        assertRejected(
                Orders.withCoupon("FRIENDS", 1, "6.50", "2026-05-04"),
                RejectReason.UNKNOWN_COUPON,
                "coupon is 'FRIENDS'");
    }

    @Test
    void aPriceThatIsNotTheListsIsRejected() {
        assertRejected(
                Orders.mugs(10, "6.50"), RejectReason.PRICE_MISMATCH, "unit_price is 6.50, on the price list 6.18");
    }

    private void assertRejected(Order order, RejectReason reason, String detail) {
        assertThatExceptionOfType(RejectedOrderException.class)
                .isThrownBy(() -> pricer.price(order))
                .withMessage(detail)
                .satisfies(rejected -> {
                    assertThat(rejected.rejection().line()).isEqualTo(order.line());
                    assertThat(rejected.rejection().reason()).isEqualTo(reason);
                });
    }
}

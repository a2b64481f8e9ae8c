package io.telewright.example.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.example.order.CurrencyCode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceListTest {
    private final PriceList list = PriceList.of(
            List.of("sku,from_quantity,EUR,CHF", "MUG,1,6.50,6.24", "MUG,10,6.10,5.90", "PALLET,20,1.00,1.00"));

    @Test
    void aTierHoldsFromItsQuantityUpToTheNext() {
        assertThat(list.unitPrice("MUG", 1, CurrencyCode.EUR)).contains(new BigDecimal("6.50"));
        assertThat(list.unitPrice("MUG", 9, CurrencyCode.EUR)).contains(new BigDecimal("6.50"));
        assertThat(list.unitPrice("MUG", 10, CurrencyCode.EUR)).contains(new BigDecimal("6.10"));
        assertThat(list.unitPrice("MUG", 1000, CurrencyCode.CHF)).contains(new BigDecimal("5.90"));
    }

    @Test
    void thereIsNoPriceForWhatIsNotSold() {
        assertThat(list.unitPrice("TEAPOT", 1, CurrencyCode.EUR)).isEmpty();
        assertThat(list.unitPrice("MUG", 1, CurrencyCode.SEK)).isEmpty();
        assertThat(list.unitPrice("PALLET", 19, CurrencyCode.EUR)).isEmpty();
    }
}

package io.telewright.example.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The coupons that were given out. */
final class Coupons {
    private static final Map<String, Discount> BY_CODE = Map.of(
            "WELCOME10", new Discount.Always(new BigDecimal("0.10")),
            "BULK5", new Discount.Bulk(new BigDecimal("0.05"), 10),
            "SUMMER15",
                    new Discount.Season(
                            new BigDecimal("0.15"), LocalDate.parse("2026-06-01"), LocalDate.parse("2026-08-31")));

    private Coupons() {}

    static Optional<Discount> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}

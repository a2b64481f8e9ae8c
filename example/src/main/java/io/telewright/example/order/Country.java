package io.telewright.example.order;

import java.math.BigDecimal;

/** A country that we deliver to, with its rate of value-added tax. */
public enum Country {
    AT("0.20"),
    CH("0.081"),
    DE("0.19"),
    FR("0.20"),
    GB("0.20"),
    NL("0.21"),
    SE("0.25");

    private final BigDecimal vatRate;

    Country(String vatRate) {
        this.vatRate = new BigDecimal(vatRate);
    }

    /** The rate as a fraction: {@code 0.19} for 19 %. */
    public BigDecimal vatRate() {
        return vatRate;
    }
}

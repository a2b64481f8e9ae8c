package io.telewright.example.order;

/** The currencies of the price list: an enum, so that the metrics that carry one are bounded. */
public enum CurrencyCode {
    EUR,
    GBP,
    CHF,
    SEK
}

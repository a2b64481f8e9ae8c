package io.telewright.example.order;

/** Why an order is turned away. */
public enum RejectReason {
    MISSING_FIELD,
    EXTRA_FIELD,
    BLANK_ID,
    BAD_DATE,
    UNKNOWN_CHANNEL,
    UNKNOWN_COUNTRY,
    UNKNOWN_CURRENCY,
    BAD_QUANTITY,
    QUANTITY_NOT_POSITIVE,
    BAD_PRICE,
    UNKNOWN_SKU,
    UNKNOWN_COUPON,
    PRICE_MISMATCH,
    DUPLICATE_ID
}

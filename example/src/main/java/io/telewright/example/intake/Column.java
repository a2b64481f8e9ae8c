package io.telewright.example.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of a file of orders, in their order. */
enum Column {
    ORDER_ID,
    ORDERED_ON,
    CHANNEL,
    CUSTOMER_ID,
    COUNTRY,
    SKU,
    QUANTITY,
    UNIT_PRICE,
    CURRENCY,
    COUPON;

    /** The first line of every file of orders. */
    static final String HEADER = Arrays.stream(values()).map(Column::title).collect(Collectors.joining(","));

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.telewright.example.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An order whose fields are each well-formed. Whether its article, price and coupon exist is for the pricing to decide.
 *
 * @param line the line of the file that it came from, the first being 1
 * @param unitPrice the price of one piece that the customer was quoted, without VAT
 */
public record Order(
        int line,
        String id,
        LocalDate date,
        Channel channel,
        Customer customer,
        String sku,
        int quantity,
        BigDecimal unitPrice,
        CurrencyCode currency,
        Optional<String> coupon) {}

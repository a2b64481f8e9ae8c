package io.telewright.example.wire;

import org.jspecify.annotations.Nullable;

/**
 * What orders asks of payments. Whatever is missing in the JSON is {@code null}.
 *
 * @param orderId the order that is paid
 * @param cents the price of the order
 * @param card the number of the card
 */
public record ChargeRequest(
        @Nullable String orderId, long cents, @Nullable String card) {}

package io.telewright.example.telemetry;

import io.telewright.Attribute;
import io.telewright.example.order.Channel;
import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.Order;

/** Attributes that metrics about orders share: a group, declared once and used as one parameter. */
public record OrderLabels(
        @Attribute("order.channel") Channel channel,
        @Attribute("order.currency") CurrencyCode currency) {

    public static OrderLabels of(Order order) {
        return new OrderLabels(order.channel(), order.currency());
    }
}

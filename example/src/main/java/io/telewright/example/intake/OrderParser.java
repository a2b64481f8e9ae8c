package io.telewright.example.intake;

import static io.telewright.example.order.RejectReason.BLANK_ID;
import static io.telewright.example.order.RejectReason.UNKNOWN_CHANNEL;
import static io.telewright.example.order.RejectReason.UNKNOWN_COUNTRY;
import static io.telewright.example.order.RejectReason.UNKNOWN_CURRENCY;

import io.telewright.example.order.Channel;
import io.telewright.example.order.Country;
import io.telewright.example.order.CurrencyCode;
import io.telewright.example.order.Customer;
import io.telewright.example.order.Order;
import io.telewright.example.order.RejectedOrderException;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns a line of the file into an order. */
public final class OrderParser {
    /**
     * Parses one line.
     *
     * @throws RejectedOrderException if it holds no well-formed order
     */
    public Order parse(SourceLine line) throws RejectedOrderException {
        Fields fields = Fields.of(line);
        return new Order(
                line.number(),
                fields.required(Column.ORDER_ID, BLANK_ID),
                fields.date(Column.ORDERED_ON),
                fields.constant(Column.CHANNEL, Channel.class, UNKNOWN_CHANNEL),
                new Customer(
                        fields.required(Column.CUSTOMER_ID),
                        fields.constant(Column.COUNTRY, Country.class, UNKNOWN_COUNTRY)),
                fields.required(Column.SKU),
                fields.quantity(Column.QUANTITY),
                fields.price(Column.UNIT_PRICE),
                fields.constant(Column.CURRENCY, CurrencyCode.class, UNKNOWN_CURRENCY),
                Optional.of(fields.optional(Column.COUPON)).filter(Predicate.not(String::isEmpty)));
    }
}

package io.telewright.example.payments;

import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import io.telewright.example.wire.Tenant;

/**
 * The bank behind the cards. The annotations declare what a call emits, and the generated {@code InstrumentedBank} emits
 * it around any implementation.
 */
public interface Bank {
    /** Time that the bank takes for a charge. */
    @Traced(value = "charge card", kind = SpanKind.CLIENT)
    @Metric(value = "payment.charge.duration", kind = Metric.Kind.HISTOGRAM)
    @Event(
            value = "payment.declined",
            severity = Severity.WARN,
            body = "{card.brand} declined: {payment.decline.reason}",
            returned = Decision.Declined.class)
    @Attribute(value = "payment.decline.reason", returned = Decision.Declined.class, path = "reason")
    @Attribute(value = Tenant.ID, baggage = Tenant.ID, maxValues = 10)
    Decision charge(@Attribute(value = "card.brand", path = "brand") Card card, long cents)
            throws BankUnavailableException;

    /** A declined card is an expected answer, and no failure of the payments. A bank that does not answer is one. */
    @ErrorType
    static String of(BankUnavailableException silence) {
        return "bank_unavailable";
    }
}

package io.telewright.test.declared.service;

import io.telewright.Attribute;
import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A service whose telemetry has values of all sources, and rules for its outcome. */
@Attribute(value = "payment.system", constant = "cards")
public interface Payments {
    /** The outcome of a payment. */
    sealed interface Receipt permits Paid, Declined {}

    /** It was paid. */
    record Paid(String id) implements Receipt {}

    /** It was declined. */
    record Declined(String reason) implements Receipt {}

    /** A declined payment has failed. */
    @ErrorType
    static String of(Declined declined) {
        return declined.reason();
    }

    /** A payment, whose number the service sets. */
    final class Payment {
        private String number;

        public Payment() {}

        public String number() {
            return number;
        }

        public void number(String assigned) {
            number = assigned;
        }
    }

    /** Pays. */
    @Traced("pay[ {payment.reason}]")
    @Metric(value = "payments.duration", kind = Metric.Kind.HISTOGRAM)
    @Metric(value = "payments.items", measure = "items.size")
    @Event(value = "payment.declined", returned = Declined.class)
    @Attribute(value = "payment.reason", returned = Declined.class, path = "reason", maxValues = 8)
    @Attribute(value = "db.response.status_code", thrown = SQLException.class, path = "SQLState", maxValues = 8)
    CompletableFuture<Receipt> pay(
            @Attribute(value = "payment.number", path = "number", readAt = Attribute.ReadAt.END) Payment payment,
            @Attribute(value = "payment.has_items", path = "?") List<String> items,
            @Attribute("app") Map<String, ?> extra)
            throws SQLException;
}

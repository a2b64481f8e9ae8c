package io.telewright.test.declared.outcome;

import io.opentelemetry.api.logs.Severity;
import io.telewright.Attribute;
import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Operations with events that select endings. */
@Telemetry
public interface SelectedEvents {
    @Traced(value = "pay", notAnError = IOException.class)
    @Event(value = "payment.stolen", severity = Severity.ERROR, results = "STOLEN", resultPath = "reason")
    @Event(value = "payment.late", returned = Late.class, on = Event.On.BOTH)
    @Event(value = "payment.lost", thrown = IOException.class, on = Event.On.BOTH, body = "{shop.id} lost it")
    @Event("payment.returned")
    @Attribute(value = "payment.reason", path = "reason")
    Answer paying(@Attribute("shop.id") String shop, Callable<Answer> body) throws Exception;

    @Event(
            value = "reason.known",
            results = {"STOLEN", "NO_FUNDS"})
    Payment.Reason asking(Supplier<Payment.Reason> body);

    @Event(value = "reason.stolen", results = "STOLEN", resultPath = "inside")
    CompletableFuture<Holder> askingLater(Supplier<CompletableFuture<Holder>> body);

    @Event(value = "generic.stolen", results = "STOLEN", resultPath = "reason", returned = Late.class)
    <T extends Answer> T generic(Supplier<T> body);

    @ErrorType
    static String of(Answer answer) {
        return answer.payment() instanceof Payment.Pending ? "pending" : null;
    }

    /** Something that leads to a reason. */
    interface Answer {
        Payment payment();

        default Payment.Reason reason() {
            return payment() instanceof Payment.Declined declined ? declined.reason() : null;
        }
    }

    /** A plain answer. */
    record Plain(Payment payment) implements Answer {}

    /** An answer that came late. */
    record Late(Payment payment) implements Answer {}

    /** What may hold a reason. */
    record Holder(Optional<Payment.Reason> inside) {}
}

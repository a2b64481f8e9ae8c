package io.telewright.test.declared.outcome;

import io.opentelemetry.api.logs.Severity;
import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.net.SocketTimeoutException;
import java.util.concurrent.Callable;

/** Payments by card. */
@Telemetry
public interface CardTelemetry {
    /** Charges a card. */
    @Traced("charge card")
    @Event(value = "card.stolen", severity = Severity.WARN, results = "STOLEN", resultPath = "reason")
    @Event(value = "card.silent", severity = Severity.WARN, thrown = SocketTimeoutException.class)
    @Event(value = "card.failed", severity = Severity.ERROR, when = Event.When.FAILURE)
    Charge charging(Callable<Charge> body) throws Exception;

    @ErrorType
    static String of(Charge.Declined declined) {
        return declined.reason().name();
    }

    @ErrorType
    static String of(SocketTimeoutException silence) {
        return "timeout";
    }

    @ErrorType
    static String of(IllegalArgumentException unknownCard) {
        return ErrorType.NONE;
    }

    /** What came of a charge. */
    sealed interface Charge {
        /** Why the bank said no, or nothing. */
        Payment.Reason reason();

        /** It went through. */
        record Paid(Payment.Reason reason) implements Charge {}

        /** The bank said no. */
        record Declined(Payment.Reason reason) implements Charge {}
    }
}

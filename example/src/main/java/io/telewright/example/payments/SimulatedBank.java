package io.telewright.example.payments;

import io.telewright.example.payments.Decision.Approved;
import io.telewright.example.payments.Decision.Declined;
import io.telewright.example.payments.Decision.Reason;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A bank whose answers depend on the last digits of the card, like those of payment providers for tests. */
final class SimulatedBank implements Bank {
    @Inject
    SimulatedBank() {}

    @Override
    public Decision charge(Card card, long cents) throws BankUnavailableException {
        String last = card.number().substring(12);
        takeTime(last.equals("0259") ? 300 : 4);
        return switch (last) {
            case "0002" -> new Declined(Reason.NO_FUNDS);
            case "0069" -> new Declined(Reason.EXPIRED);
            case "0119" -> throw new BankUnavailableException("the bank does not answer");
            default -> new Approved();
        };
    }

    private static void takeTime(int millis) {
        LockSupport.parkNanos(
                Duration.ofMillis(millis + ThreadLocalRandom.current().nextInt(millis))
                        .toNanos());
    }
}

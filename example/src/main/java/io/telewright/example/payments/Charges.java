package io.telewright.example.payments;

import io.telewright.example.payments.Decision.Declined;
import io.telewright.example.wire.ChargeRequest;
import io.telewright.example.wire.Json;
import io.telewright.example.wire.Problem;
import jakarta.inject.Inject;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for a charge. */
final class Charges {
    private static final Logger LOGGER = LoggerFactory.getLogger(Charges.class);

    /** More than any order costs, and so little that no sum of charges overflows. */
    private static final long MOST_CENTS = 1_000_000;

    private final Bank bank;
    private final PaymentTelemetry telemetry;

    @Inject
    Charges(Bank bank, PaymentTelemetry telemetry) {
        this.bank = bank;
        this.telemetry = telemetry;
    }

    Answer charge(String body) {
        ChargeRequest request = Json.read(body, ChargeRequest.class);
        Card card = request == null ? null : Card.of(request.card());
        if (request == null || request.orderId() == null || request.cents() <= 0 || card == null) {
            return Answer.of(new Problem("No charge", 400, "orderId, cents and card are required"));
        }
        if (request.cents() > MOST_CENTS) {
            return Answer.of(new Problem("No charge", 422, "cents has to be from 1 to " + MOST_CENTS));
        }
        telemetry.paying(request.orderId());
        try {
            if (bank.charge(card, request.cents()) instanceof Declined declined) {
                String reason = declined.reason().name().toLowerCase(Locale.ROOT);
                return Answer.of(new Problem("The card was declined", 402, reason));
            }
        } catch (BankUnavailableException silence) {
            LOGGER.warn("Order {} was not charged: {}", request.orderId(), silence.getMessage());
            return Answer.of(new Problem("The bank is unavailable", 503, "try again later"));
        }
        telemetry.charged(request.cents(), card.brand());
        return new Answer(200, "application/json", Json.of(request.orderId()));
    }

    /** An HTTP answer. */
    record Answer(int status, String contentType, String body) {
        static Answer of(Problem problem) {
            return new Answer(problem.status(), Problem.CONTENT_TYPE, Json.of(problem));
        }
    }
}

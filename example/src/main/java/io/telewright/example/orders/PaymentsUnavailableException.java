package io.telewright.example.orders;

/** The service {@code payments} could not say whether a card was charged. */
final class PaymentsUnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    PaymentsUnavailableException(String message) {
        super(message);
    }
}

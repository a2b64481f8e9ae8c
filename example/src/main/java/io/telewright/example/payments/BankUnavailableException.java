package io.telewright.example.payments;

/** The bank gives no answer. */
public final class BankUnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    public BankUnavailableException(String message) {
        super(message);
    }
}

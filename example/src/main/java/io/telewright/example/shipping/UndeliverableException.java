package io.telewright.example.shipping;

/** No courier goes there. */
final class UndeliverableException extends Exception {
    private static final long serialVersionUID = 1;

    UndeliverableException(String city) {
        super("no courier goes to " + city);
    }
}

package io.telewright.example.orders;

/** A request that is no order: a mistake of the customer. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refusal(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The kinds of mistakes, with the status of the answer. */
    enum Reason {
        MALFORMED(400, "The request cannot be read"),
        UNKNOWN_TENANT(400, "The shop is unknown"),
        INVALID(422, "The order is not valid");

        final int status;
        final String title;

        Reason(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    Reason reason() {
        return reason;
    }
}

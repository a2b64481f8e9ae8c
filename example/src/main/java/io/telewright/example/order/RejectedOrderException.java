package io.telewright.example.order;

/** Turns one order away. It says what is wrong with the order, not with the program, so it has no stack trace. */
public final class RejectedOrderException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final RejectReason reason;

    public RejectedOrderException(int line, RejectReason reason, String detail) {
        super(detail, null, false, false);
        this.line = line;
        this.reason = reason;
    }

    /** What goes into the report. */
    public Rejection rejection() {
        return new Rejection(line, reason, String.valueOf(getMessage()));
    }
}

package io.telewright.example.payments;

/** What the bank says about a charge. */
public sealed interface Decision {
    /** The bank pays. */
    record Approved() implements Decision {}

    /** The bank does not pay. */
    record Declined(Reason reason) implements Decision {}

    /** Why a bank does not pay. */
    enum Reason {
        NO_FUNDS,
        EXPIRED
    }
}

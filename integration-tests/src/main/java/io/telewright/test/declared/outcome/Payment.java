package io.telewright.test.declared.outcome;

/** What came of a payment. */
public sealed interface Payment {
    /** It went through. */
    record Paid(int cents) implements Payment {}

    /** The bank said no. */
    record Declined(Reason reason) implements Payment {}

    /** Nobody knows yet. */
    record Pending(boolean isLate) implements Payment {}

    /** Why a bank says no. */
    enum Reason {
        NO_FUNDS,
        STOLEN
    }
}

package io.telewright.test.declared.outcome;

import io.telewright.ErrorType;
import java.io.IOException;

/** Rules that other interfaces inherit. */
public interface PaymentErrors {
    @ErrorType
    static String of(Payment.Pending pending) {
        return pending.isLate() ? "late" : null;
    }

    /** Interfaces that extend this one replace it. */
    @ErrorType
    static String of(Payment.Declined declined) {
        return "inherited";
    }

    @ErrorType
    static String of(IOException lost) {
        return "connection";
    }
}

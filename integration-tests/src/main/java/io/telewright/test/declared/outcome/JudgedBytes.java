package io.telewright.test.declared.outcome;

import io.telewright.ErrorType;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Operations whose rules are to allocate nothing. */
@Telemetry
@ErrorType(HttpErrors.class)
public interface JudgedBytes {
    @Metric("bytes.judged.primitive")
    int primitive(IntSupplier body);

    @Metric("bytes.judged.payment")
    Payment payment(Supplier<Payment> body);

    @ErrorType
    static String of(Payment.Declined declined) {
        return "declined";
    }

    @ErrorType
    static String of(Payment payment) {
        return null;
    }
}

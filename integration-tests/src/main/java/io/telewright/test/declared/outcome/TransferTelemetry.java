package io.telewright.test.declared.outcome;

import io.telewright.SpanScope;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Transfers between accounts. */
@Telemetry
public interface TransferTelemetry extends PaymentErrors {
    /** Transfers money, and says later what came of it. */
    @Traced("transfer")
    CompletableFuture<Payment> transferring(Supplier<CompletableFuture<Payment>> body);

    /** Opens a batch of transfers. */
    @Traced("transfer batch")
    SpanScope batch();
}

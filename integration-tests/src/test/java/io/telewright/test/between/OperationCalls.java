package io.telewright.test.between;

import io.telewright.SpanScope;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.OtelParcelTelemetry;
import io.telewright.test.declared.OtelTracedScopes;
import io.telewright.test.declared.ParcelTelemetry;
import io.telewright.test.declared.outcome.JudgedResults;
import io.telewright.test.declared.outcome.OtelJudgedResults;
import io.telewright.test.declared.outcome.Payment;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Calls of operations around a body, until a future completes, and until a scope is closed. */
final class OperationCalls {
    private OperationCalls() {}

    static List<Call> all() {
        return List.of(
                new Call("a span around a body", true, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    return () -> {
                        parcels.move("1", body);
                        return Call.VALUE;
                    };
                }),
                new Call("every signal around a body", true, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    Supplier<Integer> sorting = () -> {
                        body.run();
                        return 7;
                    };
                    return () -> parcels.sort("1", ParcelTelemetry.Size.SMALL, sorting);
                }),
                new Call("a span under rules for its result", true, (otel, body) -> {
                    JudgedResults judged = new OtelJudgedResults(otel);
                    IntSupplier sorting = () -> {
                        body.run();
                        return 7;
                    };
                    return () -> judged.primitive(sorting);
                }),
                new Call("every signal under rules for its result", true, (otel, body) -> {
                    JudgedResults judged = new OtelJudgedResults(otel);
                    Payment declined = new Payment.Declined(Payment.Reason.STOLEN);
                    Callable<Payment> paying = () -> {
                        body.run();
                        return declined;
                    };
                    return () -> judged.measured(paying) == declined ? Call.VALUE : "";
                }),
                new Call("a span until a future completes", true, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    CompletableFuture<String> done = CompletableFuture.completedFuture(Call.VALUE);
                    Supplier<CompletableFuture<String>> tracking = () -> {
                        body.run();
                        return done;
                    };
                    return () -> parcels.track("1", tracking).join();
                }),
                new Call("a span until an open future completes", false, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    return () -> {
                        CompletableFuture<String> open = new CompletableFuture<>();
                        CompletableFuture<String> got = parcels.track("1", () -> {
                            body.run();
                            return open;
                        });
                        open.complete(Call.VALUE);
                        return got.join();
                    };
                }),
                new Call("a span until its scope is closed", true, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    return () -> {
                        try (SpanScope open = parcels.touring("north")) {
                            body.run();
                            open.fail((Throwable) null);
                        }
                        return Call.VALUE;
                    };
                }),
                new Call("every signal until a scope is closed", true, (otel, body) -> {
                    OtelTracedScopes scopes = new OtelTracedScopes(otel);
                    return () -> {
                        try (SpanScope open = scopes.shipping(Color.RED)) {
                            body.run();
                            open.fail((Throwable) null);
                        }
                        return Call.VALUE;
                    };
                }));
    }
}

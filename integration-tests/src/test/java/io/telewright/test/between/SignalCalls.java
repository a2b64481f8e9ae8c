package io.telewright.test.between;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.Registration;
import io.telewright.test.declared.OtelParcelTelemetry;
import io.telewright.test.declared.ParcelTelemetry;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/** Calls of methods that record at once, and of one that observes. */
final class SignalCalls {
    private SignalCalls() {}

    static List<Call> all() {
        Duration took = Duration.ofMillis(1500);
        ParcelTelemetry.Address address = new ParcelTelemetry.Address("NL", "1011");
        List<String> tags = List.of("fragile");
        Throwable cause = new IllegalStateException("the parcel fell");
        LongSupplier three = () -> 3;
        return List.of(
                new Call("a counter", true, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    return () -> {
                        parcels.handedIn(ParcelTelemetry.Size.LARGE, true);
                        body.run();
                        return Call.VALUE;
                    };
                }),
                new Call("a histogram", true, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    return () -> {
                        parcels.transit(took, address);
                        body.run();
                        return Call.VALUE;
                    };
                }),
                new Call("an event on log and span", true, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    return () -> {
                        parcels.lost("1", address, tags, cause);
                        body.run();
                        return Call.VALUE;
                    };
                }),
                new Call("attributes of the current span", false, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    Context current = Call.inSpan(otel);
                    return () -> {
                        try (Scope scope = current.makeCurrent()) {
                            parcels.addressed(address);
                            body.run();
                            return scope == null ? "nothing" : Call.VALUE;
                        }
                    };
                }),
                new Call("an observation", true, (otel, body) -> {
                    ParcelTelemetry parcels = new OtelParcelTelemetry(otel);
                    return () -> {
                        try (Registration registration = parcels.beltLength(three, "west")) {
                            body.run();
                            return registration == null ? "nothing" : Call.VALUE;
                        }
                    };
                }));
    }
}

package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A span that ends when a future completes. */
@Telemetry
public interface StageTelemetry {
    /** Tracks a parcel until the answer is there. */
    @Traced(value = "track parcel", notAnError = IllegalStateException.class)
    CompletableFuture<String> track(@Attribute("parcel.id") String id, Supplier<CompletableFuture<String>> body);
}

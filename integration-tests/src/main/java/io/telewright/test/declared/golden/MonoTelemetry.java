package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** A span for each subscription. */
@Telemetry
public interface MonoTelemetry {
    /** Tracks a parcel until the answer is there. */
    @Traced("track parcel")
    Mono<String> track(@Attribute("parcel.id") String id, Supplier<Mono<String>> body);
}

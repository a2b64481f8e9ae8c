package io.telewright.test.declared.golden;

import com.google.common.util.concurrent.ListenableFuture;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

/** A span that ends when a future of Guava is done. */
@Telemetry
public interface FutureTelemetry {
    /** Weighs a parcel. */
    @Traced("weigh parcel")
    ListenableFuture<Double> weighing(Supplier<ListenableFuture<Double>> body);
}

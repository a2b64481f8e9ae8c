package io.telewright.testing;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Traced;
import java.util.concurrent.CompletableFuture;

/** A service that is decorated. */
public interface Parcels {
    /** Weighs a parcel. */
    @Traced("weigh parcel")
    @Metric(value = "parcel.weighing.duration", kind = Metric.Kind.HISTOGRAM)
    CompletableFuture<Integer> weigh(@Attribute("parcel.id") String id);
}

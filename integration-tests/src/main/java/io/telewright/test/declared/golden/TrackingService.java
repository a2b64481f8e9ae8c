package io.telewright.test.declared.golden;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Traced;
import java.util.concurrent.CompletionStage;

/** A service whose calls end with the stage that they return. */
public interface TrackingService {
    /** Finds out where a parcel is. */
    @Traced
    @Metric(value = "parcel.tracking.duration", kind = Metric.Kind.HISTOGRAM)
    CompletionStage<String> track(@Attribute("parcel.id") String id);
}

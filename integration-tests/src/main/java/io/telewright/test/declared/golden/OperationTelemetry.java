package io.telewright.test.declared.golden;

import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Callable;

/** An operation with its span, its duration, and an event when it fails. */
@Telemetry
public interface OperationTelemetry {
    /** Delivers a parcel. */
    @Traced("deliver parcel")
    @Metric(value = "parcel.delivery.duration", kind = Metric.Kind.HISTOGRAM)
    @Event(value = "parcel.returned", when = Event.When.FAILURE)
    String delivering(Callable<String> body) throws Exception;
}

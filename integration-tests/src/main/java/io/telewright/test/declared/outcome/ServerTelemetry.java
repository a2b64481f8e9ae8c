package io.telewright.test.declared.outcome;

import io.telewright.ErrorType;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

/** A server whose answers say whether it failed. */
@Telemetry
@ErrorType(HttpErrors.class)
public interface ServerTelemetry {
    /** Serves a request, and returns its status. */
    @Traced("serve")
    @Metric(value = "server.requests.duration", kind = Metric.Kind.HISTOGRAM)
    <E extends Exception> Integer serving(Answer<E> answer) throws E;

    /** Answers a request with a status. */
    interface Answer<E extends Exception> {
        Integer send() throws E;
    }
}

package io.telewright.test.declared.service;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Traced;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;

/** Calls that are to allocate what OpenTelemetry itself does. */
public interface BytesService {
    @Traced("bytes.call")
    String call(
            @Attribute("bytes.depot") String depot,
            @Attribute("bytes.unit") ChronoUnit unit,
            @Attribute("bytes.express") boolean express);

    @Traced("bytes.future")
    CompletableFuture<String> future(
            @Attribute("bytes.depot") String depot,
            @Attribute("bytes.unit") ChronoUnit unit,
            @Attribute("bytes.express") boolean express);

    @CurrentSpan
    String current(@Attribute("bytes.depot") String depot, @Attribute("bytes.size") long size);

    @Traced("bytes.measured")
    @Metric(value = "bytes.calls", description = "Calls.")
    @Metric(value = "bytes.call.duration", kind = Metric.Kind.HISTOGRAM, description = "Their duration.")
    @Metric(value = "bytes.calls.active", kind = Metric.Kind.UP_DOWN_COUNTER, description = "Those in flight.")
    @Event(value = "bytes.called", when = Event.When.ALWAYS)
    String measured(@Attribute("bytes.unit") ChronoUnit unit);

    @Metric(value = "bytes.counted", description = "Calls.")
    @Metric(value = "bytes.counted.duration", kind = Metric.Kind.HISTOGRAM, description = "Their duration.")
    String counted(@Attribute("bytes.unit") ChronoUnit unit, @Attribute("bytes.express") boolean express);

    String passed(String depot, ChronoUnit unit, long size);
}

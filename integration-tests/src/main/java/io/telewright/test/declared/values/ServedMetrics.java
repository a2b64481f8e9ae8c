package io.telewright.test.declared.values;

import io.telewright.Attribute;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.concurrent.Callable;

/** Metrics whose attributes have all kinds of bounds, for what they allocate. */
@Telemetry
@Attribute(value = "url.scheme", constant = "https")
@Attribute(value = "server.port", constant = "443", type = Attribute.Type.LONG)
public interface ServedMetrics {
    /** Duration of HTTP server requests. */
    @SuppressWarnings("TW061") // few of them occur
    @Metric(value = "served.request.duration", kind = Metric.Kind.HISTOGRAM)
    @Attribute(value = "http.response.status_code", maxValues = 16)
    @Attribute(value = "http.response.status_code", thrown = Throwable.class, constant = "500")
    Integer serving(
            @Attribute(
                            value = "http.request.method",
                            values = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
                    String method,
            @Attribute(value = "http.route", maxValues = 12) String route,
            Callable<Integer> answer)
            throws Exception;

    /** Requests, with constants alone. */
    @Metric("served.pings")
    void pinged();

    /** Requests, with what an enum leads to. */
    @Metric("served.charges")
    @Attribute(value = "card.fee", constant = "1")
    void charged(
            @Attribute(value = "card.free", path = "free") @Attribute(value = "card.cost", path = "fee")
                    FixedValues.Brand brand,
            @Attribute(value = "card.there", path = "?") String card,
            @Attribute(value = "card.fee", maxValues = 5) Integer fee);
}

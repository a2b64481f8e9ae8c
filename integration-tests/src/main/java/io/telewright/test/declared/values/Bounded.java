package io.telewright.test.declared.values;

import io.opentelemetry.api.common.Attributes;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.Map;

/** How many values metrics take, and attributes that are not declared. */
@Telemetry
public interface Bounded {
    /** Requests. */
    @Metric("bounded.requests")
    @Event("bounded.requested")
    void requested(
            @Attribute(
                            value = "http.request.method",
                            values = {"GET", "POST"})
                    String method);

    /** Charges by the fees of their brands. */
    @Metric("bounded.charges")
    void charged(@Attribute(value = "card.fee_class", path = "feeClass") Brand brand);

    /** Orders. */
    @Metric("bounded.orders")
    void ordered(@Attribute Order order);

    /** Orders, with what the shop adds to them. */
    @Event("bounded.tagged")
    void tagged(@Attribute("app") Map<String, ?> tags, @Attribute Attributes more);

    /** A brand of cards. */
    enum Brand {
        VISA,
        AMEX;

        public String feeClass() {
            return this == AMEX ? "high" : "low";
        }
    }

    /** Shared by spans and metrics. */
    record Order(
            @Attribute boolean express,
            @Attribute(metric = false) String id) {}
}

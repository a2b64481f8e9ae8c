package io.telewright.test.declared.context;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Map;

/** Work that is done for tenants. */
@Telemetry
public interface Tenants {
    @Traced("place order")
    void placing(@BaggageEntry("tenant") String tenant, @BaggageEntry("priority") int priority, Runnable body);

    /** Orders priced. */
    @Traced("price order")
    @Metric(value = "order.priced", unit = "{order}")
    @Attribute(value = "tenant.id", baggage = "tenant", maxValues = 100)
    void pricing(Runnable body);

    @Traced(value = "call partner", kind = SpanKind.CLIENT, clearBaggage = true)
    void callingPartner(@Carrier Map<String, String> headers, @BaggageEntry("campaign") String campaign, Runnable call);
}

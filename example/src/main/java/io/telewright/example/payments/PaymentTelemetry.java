package io.telewright.example.payments;

import io.telewright.Attribute;
import io.telewright.CurrentSpan;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.example.wire.Tenant;

/** What payments says of its own work. What its bank does is declared on {@link Bank}. */
@Telemetry
@InstrumentationScope(prefix = "payment")
public interface PaymentTelemetry {
    /** Money that was charged. */
    @Metric(value = "payment.amount", unit = "{cent}")
    @Attribute(value = Tenant.ID, baggage = Tenant.ID, maxValues = 10)
    void charged(long cents, @Attribute("card.brand") Card.Brand brand);

    /** Says on the span of the request which order is paid. */
    @CurrentSpan
    void paying(@Attribute("order.id") String orderId);
}

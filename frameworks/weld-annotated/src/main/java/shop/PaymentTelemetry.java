package shop;

import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
public interface PaymentTelemetry {
    /** Time to charge a card. */
    @Traced("charge card")
    @Metric(value = "card.charge.duration", kind = Metric.Kind.HISTOGRAM)
    void charging(Runnable body);
}

package shop

import io.telewright.Attribute
import io.telewright.Metric
import io.telewright.Telemetry
import io.telewright.Traced

@Telemetry
interface PaymentTelemetry {
    /** Time to charge a card. */
    @Traced("charge card")
    @Metric(value = "card.charge.duration", kind = Metric.Kind.HISTOGRAM)
    fun charging(@Attribute("card.is_corporate") corporate: Boolean?, body: () -> Unit)
}

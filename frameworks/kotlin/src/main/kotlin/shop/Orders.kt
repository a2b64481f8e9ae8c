package shop

import io.telewright.Attribute
import io.telewright.Metric
import io.telewright.Traced

interface Orders {
    /** Time to place an order. */
    @Traced("place order")
    @Metric(value = "order.place.duration", kind = Metric.Kind.HISTOGRAM)
    fun place(
        @Attribute(value = "customer.name", metric = false) customer: String?,
        @Attribute("order.is_express") express: Boolean = false,
    ): String
}

class StoredOrders(private val telemetry: PaymentTelemetry) : Orders {
    override fun place(customer: String?, express: Boolean): String {
        telemetry.charging(null) { }
        return "order of $customer"
    }
}

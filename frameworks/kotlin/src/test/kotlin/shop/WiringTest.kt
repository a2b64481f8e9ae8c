package shop

import io.opentelemetry.api.common.AttributeKey.booleanKey
import io.opentelemetry.api.common.AttributeKey.stringKey
import io.opentelemetry.api.common.Attributes
import io.telewright.testing.RecordedTelemetry
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class WiringTest {
    @JvmField
    @RegisterExtension
    val recorded = RecordedTelemetry()

    private fun orders(): Orders {
        val openTelemetry = recorded.openTelemetry()
        return InstrumentedOrders(StoredOrders(OtelPaymentTelemetry(openTelemetry)), openTelemetry)
    }

    @Test
    fun `a call with a default argument and a body that returns Unit is traced`() {
        assertThat(orders().place("ada")).isEqualTo("order of ada")

        recorded.assertTree("place order", "  charge card")
        assertThat(recorded.spans().map { it.attributes.asMap() }).containsExactly(
            Attributes.empty().asMap(),
            Attributes.of(stringKey("customer.name"), "ada", booleanKey("order.is_express"), false).asMap(),
        )
        assertThat(recorded.metrics().map { it.name })
            .containsExactlyInAnyOrder("card.charge.duration", "order.place.duration")
    }

    @Test
    fun `null is an absent attribute`() {
        orders().place(null, true)

        assertThat(recorded.spans().last().attributes.asMap())
            .isEqualTo(Attributes.of(booleanKey("order.is_express"), true).asMap())
    }
}

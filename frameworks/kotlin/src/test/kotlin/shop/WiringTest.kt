package shop

import io.opentelemetry.api.common.AttributeKey.booleanKey
import io.opentelemetry.api.common.AttributeKey.stringKey
import io.opentelemetry.api.common.Attributes
import io.opentelemetry.sdk.OpenTelemetrySdk
import io.opentelemetry.sdk.metrics.SdkMeterProvider
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter
import io.opentelemetry.sdk.trace.SdkTracerProvider
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class WiringTest {
    private val spans = InMemorySpanExporter.create()
    private val metrics = InMemoryMetricReader.create()
    private val openTelemetry = OpenTelemetrySdk.builder()
        .setTracerProvider(SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build())
        .setMeterProvider(SdkMeterProvider.builder().registerMetricReader(metrics).build())
        .build()
    private val orders: Orders =
        InstrumentedOrders(StoredOrders(OtelPaymentTelemetry(openTelemetry)), openTelemetry)

    @Test
    fun `a call with a default argument and a body that returns Unit is traced`() {
        assertThat(orders.place("ada")).isEqualTo("order of ada")

        assertThat(spans.finishedSpanItems.map { it.name }).containsExactly("charge card", "place order")
        assertThat(spans.finishedSpanItems.map { it.attributes.asMap() }).containsExactly(
            Attributes.empty().asMap(),
            Attributes.of(stringKey("customer.name"), "ada", booleanKey("order.is_express"), false).asMap(),
        )
        assertThat(metrics.collectAllMetrics().map { it.name })
            .containsExactlyInAnyOrder("card.charge.duration", "order.place.duration")
    }

    @Test
    fun `null is an absent attribute`() {
        orders.place(null, true)

        assertThat(spans.finishedSpanItems.last().attributes.asMap())
            .isEqualTo(Attributes.of(booleanKey("order.is_express"), true).asMap())
    }
}

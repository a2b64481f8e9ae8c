package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WiringTest {
    private final ApplicationContext shop = ApplicationContext.run();

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        shop.getBean(Orders.class).place("ada");

        Recorded recorded = shop.getBean(Recorded.class);
        assertThat(recorded.spans.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("charge card", "place order");
        assertThat(recorded.metrics.collectAllMetrics())
                .extracting(MetricData::getName)
                .containsExactlyInAnyOrder("card.charge.duration", "order.place.duration");
    }

    @Test
    void thereIsOneObjectOfATelemetryInterface() {
        assertThat(shop.getBean(PaymentTelemetry.class)).isSameAs(shop.getBean(PaymentTelemetry.class));
    }

    @Test
    void theVersionOfOpenTelemetryIsThatOfMicronaut() {
        assertThat(OpenTelemetry.class.getProtectionDomain().getCodeSource().getLocation())
                .asString()
                .contains("opentelemetry-api-" + System.getProperty("platform.opentelemetry") + ".");
    }

    @Test
    void injectionByTheClassOfABeanThatIsWrapped() {
        assertThatThrownBy(() -> shop.getBean(ByItsClass.class))
                .hasMessageContaining("InstrumentedOrders cannot be cast to class shop.StoredOrders");
    }

    @Test
    void anInterfaceWithoutABean() {
        assertThatThrownBy(() -> shop.getBean(Returns.class))
                .hasMessageContaining("No bean of type [shop.Returns] exists");
    }
}

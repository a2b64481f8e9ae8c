package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.avaje.inject.BeanScope;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        Recorded recorded = new Recorded();
        try (BeanScope shop = BeanScope.builder()
                .bean(OpenTelemetry.class, recorded.openTelemetry)
                .build()) {
            shop.get(Orders.class).place("ada");

            recorded.assertThatOneOrderWasPlaced();
            assertThat(shop.get(PaymentTelemetry.class)).isSameAs(shop.get(PaymentTelemetry.class));
        }
    }
}

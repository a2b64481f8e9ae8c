package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        Recorded recorded = new Recorded();
        try (ApplicationContext shop =
                ApplicationContext.builder().singletons(recorded.openTelemetry).start()) {
            shop.getBean(Orders.class).place("ada");

            recorded.assertThatOneOrderWasPlaced();
            assertThat(shop.getBean(PaymentTelemetry.class)).isSameAs(shop.getBean(PaymentTelemetry.class));
        }
    }
}

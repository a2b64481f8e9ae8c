package shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        // given
        Recorded recorded = new Recorded();
        Shop shop = DaggerShop.factory().create(recorded.openTelemetry);

        // when
        shop.orders().place("ada");

        // then
        recorded.assertThatOneOrderWasPlaced();
        assertThat(shop.telemetry()).isSameAs(shop.telemetry());
    }
}

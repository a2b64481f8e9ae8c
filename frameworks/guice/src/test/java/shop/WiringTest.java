package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.opentelemetry.api.OpenTelemetry;
import io.telewright.testing.RecordedTelemetry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WiringTest {
    @RegisterExtension
    final RecordedTelemetry recorded = new RecordedTelemetry();

    private Injector shop() {
        return Guice.createInjector(
                new ShopModule(), binder -> binder.bind(OpenTelemetry.class).toInstance(recorded.openTelemetry()));
    }

    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        shop().getInstance(Orders.class).place("ada");

        recorded.assertTree("place order", "  charge card");
        recorded.assertHas(OtelPaymentTelemetry::new, telemetry -> telemetry.charging(() -> {}));
        recorded.assertHas(
                openTelemetry -> new InstrumentedOrders(customer -> customer, openTelemetry),
                orders -> orders.place("ada"));
    }

    @Test
    void thereIsOneObjectOfATelemetryInterface() {
        Injector shop = shop();

        assertThat(shop.getInstance(PaymentTelemetry.class)).isSameAs(shop.getInstance(PaymentTelemetry.class));
    }

    @Test
    void injectionByTheClassGivesTheOrdersThatAreNotWrapped() {
        shop().getInstance(StoredOrders.class).place("ada");

        recorded.assertTree("charge card");
    }

    @Test
    void anInterfaceWithoutABinding() {
        assertThatThrownBy(() -> Guice.createInjector().getInstance(Orders.class))
                .hasMessageContaining("No implementation for shop.Orders was bound");
    }
}

package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        // given
        Recorded recorded = new Recorded();
        Injector injector = Guice.createInjector(
                new ShopModule(), binder -> binder.bind(OpenTelemetry.class).toInstance(recorded.openTelemetry));

        // when
        injector.getInstance(Orders.class).place("ada");

        // then
        recorded.assertThatOneOrderWasPlaced();
        assertThat(injector.getInstance(PaymentTelemetry.class)).isSameAs(injector.getInstance(PaymentTelemetry.class));
    }
}

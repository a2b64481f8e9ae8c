package shop;

import io.opentelemetry.api.OpenTelemetry;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;

class WiringTest {
    /** Gives beans the OpenTelemetry of the test. */
    private record OpenTelemetryBean(OpenTelemetry openTelemetry) implements Extension {
        void add(@Observes AfterBeanDiscovery discovery) {
            discovery
                    .addBean()
                    .types(OpenTelemetry.class)
                    .scope(Singleton.class)
                    .createWith(context -> openTelemetry);
        }
    }

    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        Recorded recorded = new Recorded();
        try (SeContainer shop = SeContainerInitializer.newInstance()
                .addExtensions(new OpenTelemetryBean(recorded.openTelemetry))
                .initialize()) {
            shop.select(Orders.class).get().place("ada");

            recorded.assertThatOneOrderWasPlaced();
        }
    }
}

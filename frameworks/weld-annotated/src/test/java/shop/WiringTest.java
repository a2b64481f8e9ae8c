package shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.testing.RecordedTelemetry;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    @Singleton
    static class Customer {
        @Inject
        Orders orders;
    }

    @Singleton
    @Named("express")
    static class ExpressOrders implements Orders {
        @Override
        public String place(String customer) {
            return "express order of " + customer;
        }
    }

    static class Producer {
        @Produces
        @Named("produced")
        Orders orders() {
            return customer -> "produced order of " + customer;
        }
    }

    @RegisterExtension
    final RecordedTelemetry recorded = new RecordedTelemetry();

    private SeContainerInitializer shop() {
        return SeContainerInitializer.newInstance().addExtensions(new OpenTelemetryBean(recorded.openTelemetry()));
    }

    @Test
    void injectionByTheInterfaceGivesTelemetry() {
        try (SeContainer shop = shop().initialize()) {
            shop.select(Orders.class).get().place("ada");
        }

        recorded.assertTree("place order", "  charge card");
        recorded.assertHas(OtelPaymentTelemetry::new, telemetry -> telemetry.charging(() -> {}));
        recorded.assertHas(
                openTelemetry -> new InstrumentedOrders(customer -> customer, openTelemetry),
                orders -> orders.place("ada"));
    }

    @Test
    void injectionByTheClassOfTheBeanGivesTelemetryToo() {
        try (SeContainer shop = shop().initialize()) {
            shop.select(StoredOrders.class).get().place("ada");
        }

        recorded.assertTree("place order", "  charge card");
    }

    @Test
    void aBeanWithAQualifierIsDecoratedAndWhatAProducerReturnsIsNot() {
        try (SeContainer shop = shop().disableDiscovery()
                .addBeanClasses(InstrumentedOrders.class, ExpressOrders.class, Producer.class)
                .initialize()) {
            shop.select(Orders.class, NamedLiteral.of("produced")).get().place("ada");
            recorded.assertTree();

            shop.select(Orders.class, NamedLiteral.of("express")).get().place("ada");
            recorded.assertTree("place order");
        }
    }

    @Test
    void anInterfaceWithoutABean() {
        SeContainerInitializer shop =
                shop().disableDiscovery().addBeanClasses(InstrumentedOrders.class, Customer.class);

        assertThatThrownBy(shop::initialize)
                .hasMessageContaining("WELD-001408: Unsatisfied dependencies for type Orders");
    }
}

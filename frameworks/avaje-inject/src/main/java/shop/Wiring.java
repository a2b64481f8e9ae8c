package shop;

import io.avaje.inject.Bean;
import io.avaje.inject.Factory;
import io.avaje.inject.InjectModule;
import io.avaje.inject.Primary;
import io.opentelemetry.api.OpenTelemetry;

/** The OpenTelemetry is given to the scope when it is built. */
@InjectModule(requires = OpenTelemetry.class)
@Factory
class Wiring {
    /** Without {@code @Primary} avaje would inject the orders that are not wrapped, and not say so. */
    @Bean
    @Primary
    Orders orders(StoredOrders orders, OpenTelemetry openTelemetry) {
        return new InstrumentedOrders(orders, openTelemetry);
    }
}

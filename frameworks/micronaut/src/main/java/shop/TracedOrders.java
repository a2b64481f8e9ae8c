package shop;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

/** Wraps every bean of the interface. */
@Singleton
class TracedOrders implements BeanCreatedEventListener<Orders> {
    private final BeanProvider<OpenTelemetry> openTelemetry;

    TracedOrders(BeanProvider<OpenTelemetry> openTelemetry) {
        this.openTelemetry = openTelemetry;
    }

    @Override
    public Orders onCreated(BeanCreatedEvent<Orders> event) {
        return new InstrumentedOrders(event.getBean(), openTelemetry.get());
    }
}

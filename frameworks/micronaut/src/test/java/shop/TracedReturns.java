package shop;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

@Singleton
class TracedReturns implements BeanCreatedEventListener<Returns> {
    private final BeanProvider<OpenTelemetry> openTelemetry;

    TracedReturns(BeanProvider<OpenTelemetry> openTelemetry) {
        this.openTelemetry = openTelemetry;
    }

    @Override
    public Returns onCreated(BeanCreatedEvent<Returns> event) {
        return new InstrumentedReturns(event.getBean(), openTelemetry.get());
    }
}

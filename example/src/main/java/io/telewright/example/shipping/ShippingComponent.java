package io.telewright.example.shipping;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.opentelemetry.api.OpenTelemetry;
import io.telewright.example.broker.BrokerClients;
import io.telewright.example.conventions.MessagingTelemetry;
import io.telewright.example.conventions.OtelMessagingTelemetry;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;

/** Puts shipping together. */
@Singleton
@Component(modules = ShippingComponent.Parts.class)
public interface ShippingComponent {
    ShippingLoop loop();

    /** Gives it what comes from outside: its telemetry, and the broker as its client writes addresses. */
    @Component.Factory
    interface Factory {
        ShippingComponent create(@BindsInstance OpenTelemetry openTelemetry, @BindsInstance String broker);
    }

    /** The telemetry takes one line for each declared interface. */
    @Module
    interface Parts {
        @Binds
        MessagingTelemetry messages(OtelMessagingTelemetry telemetry);

        @Binds
        ShippingTelemetry shipping(OtelShippingTelemetry telemetry);

        @Provides
        @Singleton
        static ConnectionFactory broker(String address) {
            return BrokerClients.of(address);
        }
    }
}

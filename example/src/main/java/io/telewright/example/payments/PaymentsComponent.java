package io.telewright.example.payments;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.opentelemetry.api.OpenTelemetry;
import io.telewright.example.conventions.HttpServerTelemetry;
import io.telewright.example.conventions.OtelHttpServerTelemetry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Puts payments together. */
@Singleton
@Component(modules = PaymentsComponent.Parts.class)
public interface PaymentsComponent {
    PaymentsServer server();

    /** Gives it what comes from outside. */
    @Component.Factory
    interface Factory {
        PaymentsComponent create(@BindsInstance OpenTelemetry openTelemetry, @BindsInstance InetSocketAddress address);
    }

    /** The telemetry takes one line for each declared interface. */
    @Module
    interface Parts {
        @Binds
        HttpServerTelemetry requests(OtelHttpServerTelemetry telemetry);

        @Binds
        PaymentTelemetry payments(OtelPaymentTelemetry telemetry);

        @Provides
        static Bank bank(SimulatedBank bank, OpenTelemetry openTelemetry) {
            return new InstrumentedBank(bank, openTelemetry);
        }

        @Provides
        @Singleton
        static PaymentsServer server(InetSocketAddress address, Charges charges, HttpServerTelemetry telemetry) {
            try {
                return new PaymentsServer(address, charges, telemetry);
            } catch (IOException taken) {
                throw new IllegalStateException(
                        "payments cannot listen on " + address.getHostString() + ":" + address.getPort(), taken);
            }
        }
    }
}

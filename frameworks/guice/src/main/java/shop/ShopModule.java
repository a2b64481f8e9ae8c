package shop;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

public final class ShopModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(PaymentTelemetry.class).to(OtelPaymentTelemetry.class);
    }

    @Provides
    @Singleton
    Orders orders(StoredOrders orders, OpenTelemetry openTelemetry) {
        return new InstrumentedOrders(orders, openTelemetry);
    }
}

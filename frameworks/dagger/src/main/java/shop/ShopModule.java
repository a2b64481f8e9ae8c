package shop;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

@Module
interface ShopModule {
    @Binds
    PaymentTelemetry telemetry(OtelPaymentTelemetry telemetry);

    @Provides
    @Singleton
    static Orders orders(StoredOrders orders, OpenTelemetry openTelemetry) {
        return new InstrumentedOrders(orders, openTelemetry);
    }
}

package shop;

import dagger.BindsInstance;
import dagger.Component;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

@Singleton
@Component(modules = ShopModule.class)
public interface Shop {
    Orders orders();

    PaymentTelemetry telemetry();

    @Component.Factory
    interface Factory {
        Shop create(@BindsInstance OpenTelemetry openTelemetry);
    }
}

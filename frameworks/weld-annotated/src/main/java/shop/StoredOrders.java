package shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class StoredOrders implements Orders {
    @Inject
    PaymentTelemetry telemetry;

    @Override
    public String place(String customer) {
        telemetry.charging(() -> {});
        return "order of " + customer;
    }
}

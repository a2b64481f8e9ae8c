package shop;

import jakarta.inject.Inject;

class StoredOrders implements Orders {
    private final PaymentTelemetry telemetry;

    @Inject
    StoredOrders(PaymentTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public String place(String customer) {
        telemetry.charging(() -> {});
        return "order of " + customer;
    }
}

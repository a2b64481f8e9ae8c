package shop;

import org.springframework.stereotype.Service;

@Service("card")
class CardPayments implements Payments {
    private final PaymentTelemetry telemetry;

    CardPayments(PaymentTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void pay(long cents) {
        telemetry.charging(() -> {});
    }
}

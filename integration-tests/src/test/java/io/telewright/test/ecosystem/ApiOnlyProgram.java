package io.telewright.test.ecosystem;

import io.telewright.Registration;
import io.telewright.SpanScope;
import io.telewright.Telewright;
import io.telewright.test.declared.Color;
import io.telewright.test.declared.EndToEndTelemetry;
import io.telewright.test.declared.EndToEndTelemetry.Channel;
import io.telewright.test.declared.OtelEndToEndTelemetry;
import io.telewright.test.declared.OtelTracedScopes;
import java.util.concurrent.Executor;

/** A program that emits telemetry of every kind without having any class of the SDK, and then configures it. */
final class ApiOnlyProgram {
    private ApiOnlyProgram() {}

    public static void main(String[] args) throws Exception {
        System.out.println("first: " + shop(new OtelEndToEndTelemetry()));
        System.out.println("second: " + shop(new OtelEndToEndTelemetry()));
        SpanScope shipping = new OtelTracedScopes().shipping(Color.RED);
        shipping.fail(new IllegalArgumentException("no road"));
        shipping.close();
        try {
            Telewright.configure(config -> config.service("shop"));
        } catch (IllegalStateException refused) {
            System.out.println("configure: " + refused.getMessage());
        }
        System.out.println("third: " + shop(new OtelEndToEndTelemetry()));
        Executor here = Telewright.propagating((Executor) Runnable::run);
        here.execute(() -> System.out.println("handed on: " + Telewright.currentTraceparent()));
    }

    private static String shop(EndToEndTelemetry telemetry) throws Exception {
        telemetry.storeFill(0.25);
        try (Registration queue = telemetry.queueLength(() -> 7, Channel.WEB)) {
            return telemetry.checkout("o-1", Channel.WEB, () -> {
                telemetry.basketSize(3);
                telemetry.orderAccepted(Channel.WEB, queue != null);
                telemetry.orderRejected("o-1", 2);
                return telemetry.charge(1999, () -> "receipt");
            });
        }
    }
}

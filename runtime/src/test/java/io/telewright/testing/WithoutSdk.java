package io.telewright.testing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.telewright.Telewright;
import io.telewright.internal.Installation;
import io.telewright.support.Defaults;

/** A program that has no class of the SDK. */
public final class WithoutSdk {
    private WithoutSdk() {}

    public static void main(String[] args) {
        System.out.println(Installation.recording());
        Telewright.openTelemetry();
        System.out.println("noop " + (Telewright.openTelemetry() == OpenTelemetry.noop()));
        OpenTelemetry own = OpenTelemetry.propagating(ContextPropagators.noop());
        try (Telewright telewright = Telewright.install(own)) {
            System.out.println("installed " + (telewright != null && Telewright.openTelemetry() == own));
            System.out.println("installed default " + (Defaults.openTelemetry(WithoutSdk.class) == own));
        }
        try {
            Telewright.configure(config -> config.service("shop"));
        } catch (IllegalStateException thrown) {
            System.out.println(thrown);
        }
    }
}

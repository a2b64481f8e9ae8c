package io.telewright.testing;

import io.telewright.Protocol;
import io.telewright.Telewright;
import java.util.List;

/** A program that configures Telewright, emits something, and closes it if told to: else the JVM does. */
public final class Service {
    private Service() {}

    public static void main(String[] args) {
        System.out.println(Telewright.class.getModule());
        Telewright telewright = Telewright.configure(config -> config.service("coded")
                .attribute("team", "coded")
                .attribute("zone", "coded")
                .protocol(Protocol.HTTP_PROTOBUF));
        System.out.println(
                "enabled " + Telewright.openTelemetry().getTracer("probe").isEnabled());
        for (String key : new String[] {"service.name", "team", "zone", "region"}) {
            System.out.println(key + " " + Autoconfigured.attribute(key));
        }
        Emitted.to(Telewright.openTelemetry());
        if (List.of(args).contains("close")) {
            telewright.close();
        }
    }
}

package io.telewright.test.configuration;

import io.telewright.Telewright;
import io.telewright.TelewrightConfig;
import io.telewright.test.declared.ConfiguredTelemetry;
import io.telewright.test.declared.OtelConfiguredTelemetry;
import java.util.function.Consumer;

/** Runs something under a configuration of its own, all of whose telemetry is exported at the end. */
final class Configured {
    private Configured() {}

    static void run(Consumer<TelewrightConfig> settings, Consumer<ConfiguredTelemetry> program) {
        Telewright telewright = Telewright.configure(settings.andThen(config -> config.service("shop")));
        try {
            program.accept(new OtelConfiguredTelemetry());
        } finally {
            telewright.close();
        }
    }

    /** One span, one metric point and one event. */
    static void emit(ConfiguredTelemetry telemetry) {
        telemetry.work(() -> {});
        telemetry.called();
        telemetry.noted();
    }
}

package io.telewright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.telewright.Telewright;
import io.telewright.TelewrightConfig;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A configuration that is refused, and leaves the process as it was. */
public final class Refused {
    private Refused() {}

    /** Configures with the settings, a service and the global one; what comes of it is an exception with this message. */
    public static void with(Consumer<TelewrightConfig> settings, String message) {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Telewright.configure(
                        settings.andThen(config -> config.service("shop").global(true))))
                .withMessage(message);

        Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
        started.removeAll(before);
        assertThat(started).isEmpty();
        assertThat(Autoconfigured.isUntouched()).isTrue();
        assertThat(GlobalOpenTelemetry.isSet()).isFalse();
        assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());
    }
}

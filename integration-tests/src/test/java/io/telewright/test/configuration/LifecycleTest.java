package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.telewright.Telewright;
import io.telewright.test.declared.ConfiguredTelemetry;
import io.telewright.test.declared.OtelConfiguredTelemetry;
import io.telewright.test.otlp.OtlpReceiver;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated classes before, during and after a configuration. */
class LifecycleTest {
    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aClassThatIsMadeTooEarlyRecordsNothingAndSaysSoOnce() {
        try (Logged logged = new Logged()) {
            ConfiguredTelemetry early = new OtelConfiguredTelemetry();
            ConfiguredTelemetry earlyToo = new OtelConfiguredTelemetry();

            Configured.run(config -> config.otlpEndpoint(receiver.endpoint()), made -> {
                Configured.emit(early);
                Configured.emit(earlyToo);
                made.work(() -> {});
            });

            assertThat(receiver.awaitSpans(1)).hasSize(1);
            assertThat(receiver.logRecords()).isEmpty();
            assertThat(GlobalOpenTelemetry.isSet()).isFalse();
            assertThat(logged.messages())
                    .filteredOn(message -> message.contains(OtelConfiguredTelemetry.class.getName()))
                    .singleElement()
                    .asString()
                    .contains("Make it after Telewright.configure or Telewright.install, or give its constructor an"
                            + " OpenTelemetry.");
        }
    }

    @Test
    void afterTheEndTheProgramGoesOnWithoutTelemetry() {
        ConfiguredTelemetry[] kept = new ConfiguredTelemetry[1];
        Configured.run(config -> config.otlpEndpoint(receiver.endpoint()), telemetry -> {
            kept[0] = telemetry;
            Configured.emit(telemetry);
        });
        int[] ran = new int[1];

        kept[0].work(() -> ran[0]++);
        Configured.emit(kept[0]);

        assertThat(ran[0]).isEqualTo(1);
        assertThat(receiver.awaitSpans(1)).hasSize(1);
        assertThat(receiver.awaitLogRecords(1)).hasSize(1);
        assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());
    }

    /** E9: the server has started, and the try around it has ended. */
    @ParameterizedTest
    @MethodSource("recordings")
    void whatIsRecordedAfterTheEndIsReportedOnce(Consumer<ConfiguredTelemetry> recording) {
        ConfiguredTelemetry[] kept = new ConfiguredTelemetry[1];
        Configured.run(config -> config.otlpEndpoint(receiver.endpoint()), telemetry -> kept[0] = telemetry);

        try (Logged logged = new Logged()) {
            recording.accept(kept[0]);
            Configured.emit(kept[0]);

            assertThat(logged.messages())
                    .filteredOn(message -> message.contains("Telewright"))
                    .singleElement()
                    .asString()
                    .contains("recorded after Telewright.close");
        }
    }

    static List<Named<Consumer<ConfiguredTelemetry>>> recordings() {
        return List.of(
                Named.of("a span", telemetry -> telemetry.work(() -> {})),
                Named.of("a metric", ConfiguredTelemetry::called),
                Named.of("an event", ConfiguredTelemetry::noted));
    }

    @Test
    void aSecondConfigurationLeavesTheFirstAtWork() {
        Configured.run(config -> config.otlpEndpoint(receiver.endpoint()), telemetry -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Telewright.configure(config -> config.service("second")))
                    .withMessageContaining("Configured.run(Configured.java:");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Telewright.install(OpenTelemetry.noop()))
                    .withMessageContaining("Configured.run(Configured.java:");
            telemetry.work(() -> {});
        });

        assertThat(receiver.awaitSpans(1)).hasSize(1);
    }

    @Test
    void anotherConfigurationMayFollow() {
        for (int time = 1; time <= 3; time++) {
            Configured.run(config -> config.otlpEndpoint(receiver.endpoint()), Configured::emit);
            assertThat(receiver.awaitSpans(time)).hasSize(time);
        }
    }
}

package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.telewright.internal.Installation;
import io.telewright.internal.settings.Recording;
import io.telewright.testing.Autoconfigured;
import io.telewright.testing.CleanProcess;
import io.telewright.testing.ClosableProcessor;
import io.telewright.testing.Warned;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telewright beside GlobalOpenTelemetry. */
@ExtendWith(CleanProcess.class)
class TelewrightGlobalTest {
    @BeforeEach
    void printNothing() {
        List.of("traces", "metrics", "logs")
                .forEach(signal -> System.setProperty("otel." + signal + ".exporter", "none"));
    }

    @Test
    void aGlobalThatIsSetAlreadyIsUsedWithAWarningAndLeftOpen() {
        ClosableProcessor processor = new ClosableProcessor();
        SdkTracerProvider tracers =
                SdkTracerProvider.builder().addSpanProcessor(processor).build();
        try (OpenTelemetrySdk agent =
                        OpenTelemetrySdk.builder().setTracerProvider(tracers).build();
                Warned warned = new Warned()) {
            GlobalOpenTelemetry.set(agent);

            try (Telewright telewright = Telewright.configure(config -> config.global(true))) {
                assertThat(telewright).isNotNull();
                assertThat(Telewright.openTelemetry()).isSameAs(GlobalOpenTelemetry.getOrNoop());
                assertThat(Autoconfigured.isUntouched()).isTrue();
            }

            assertThat(warned.messages()).singleElement().asString().contains("ignores the settings");
            assertThat(processor.isClosed()).isFalse();
        }
    }

    @Test
    void whatIsRecordedIsDecidedBesideAGlobalThatIsSetAlready() {
        GlobalOpenTelemetry.set(propagating());

        try (Telewright telewright = Telewright.configure(
                config -> config.exceptions(ExceptionSignal.NONE).minimumSeverity(Severity.WARN))) {
            assertThat(telewright).isNotNull();
            assertThat(Installation.recording()).isEqualTo(new Recording(false, false, Severity.WARN));
        }

        assertThat(Installation.recording()).isEqualTo(Recording.DEFAULT);
    }

    @Test
    void theGlobalIsUsedWhileNothingIsConfigured() {
        GlobalOpenTelemetry.set(propagating());

        assertThat(Telewright.openTelemetry()).isSameAs(GlobalOpenTelemetry.getOrNoop());
    }

    @Test
    void askingForOpenTelemetryDoesNotPinTheGlobal() {
        assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());

        assertThat(GlobalOpenTelemetry.isSet()).isFalse();
    }

    @Test
    void theGlobalIsNotSetUnlessAskedFor() {
        try (Telewright telewright = Telewright.configure(config -> config.service("shop"))) {
            assertThat(telewright).isNotNull();
            assertThat(GlobalOpenTelemetry.isSet()).isFalse();
        }
    }

    @Test
    void aGlobalOfOursFollowsWhatIsConfiguredAndDoesNothingInBetween() {
        for (int time = 0; time < 2; time++) {
            try (Telewright telewright =
                    Telewright.configure(config -> config.service("shop").global(true))) {
                assertThat(telewright).isNotNull();
                assertThatGlobalIs(Telewright.openTelemetry());
            }

            assertThatGlobalIs(OpenTelemetry.noop());
            assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());
        }
    }

    @Test
    void aGlobalThatIsSetMeanwhileEndsWhatWasStarted() {
        Autoconfigured.meanwhile = () -> GlobalOpenTelemetry.set(propagating());

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Telewright.configure(config -> config.service("shop").global(true)))
                .withMessageContaining("GlobalOpenTelemetry.set has already been called");

        assertThat(Autoconfigured.processor.isClosed()).isTrue();
        assertThat(Telewright.openTelemetry()).isSameAs(GlobalOpenTelemetry.getOrNoop());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aGlobalThatWasOnlyReadIsNotTakenForOneThatIsSet(boolean global) {
        OpenTelemetry pinned = GlobalOpenTelemetry.get();

        try (Warned warned = new Warned();
                Telewright telewright =
                        Telewright.configure(config -> config.service("shop").global(global))) {
            assertThat(telewright).isNotNull();
            assertThat(Telewright.openTelemetry()).isInstanceOf(OpenTelemetrySdk.class);
            assertThat(GlobalOpenTelemetry.get()).isSameAs(pinned);
            assertThat(warned.messages())
                    .hasSize(global ? 1 : 0)
                    .allSatisfy(message -> assertThat(message).startsWith("global(true) has no effect"));
        }
        assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());
    }

    private static OpenTelemetry propagating() {
        return OpenTelemetry.propagating(ContextPropagators.create(W3CTraceContextPropagator.getInstance()));
    }

    private static void assertThatGlobalIs(OpenTelemetry expected) {
        OpenTelemetry global = GlobalOpenTelemetry.getOrNoop();
        assertThat(GlobalOpenTelemetry.isSet()).isTrue();
        assertThat(global.getTracerProvider()).isSameAs(expected.getTracerProvider());
        assertThat(global.getMeterProvider()).isSameAs(expected.getMeterProvider());
        assertThat(global.getLogsBridge()).isSameAs(expected.getLogsBridge());
        assertThat(global.getPropagators()).isSameAs(expected.getPropagators());
    }
}

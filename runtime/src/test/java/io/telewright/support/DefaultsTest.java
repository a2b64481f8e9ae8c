package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.telewright.Telewright;
import io.telewright.testing.CleanProcess;
import io.telewright.testing.Warned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CleanProcess.class)
class DefaultsTest {
    private final OpenTelemetry own =
            OpenTelemetry.propagating(ContextPropagators.create(W3CTraceContextPropagator.getInstance()));

    private static final class MadeTooEarly {}

    private static final class AnotherMadeTooEarly {}

    private static final class MadeWithoutGlobal {}

    private static final class MadeInTime {}

    @Test
    void aClassMadeTooEarlyRecordsNothingAndIsNamedOnce() {
        try (Warned warned = new Warned()) {
            assertThat(Defaults.openTelemetry(MadeTooEarly.class)).isSameAs(OpenTelemetry.noop());
            assertThat(Defaults.openTelemetry(MadeTooEarly.class)).isSameAs(OpenTelemetry.noop());
            assertThat(Defaults.openTelemetry(AnotherMadeTooEarly.class)).isSameAs(OpenTelemetry.noop());

            assertThat(warned.messages())
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .startsWith(
                                            MadeTooEarly.class.getName() + ": it was made while nothing is configured")
                                    .contains("Make it after Telewright.configure or Telewright.install"),
                            second -> assertThat(second).startsWith(AnotherMadeTooEarly.class.getName()));
        }
    }

    @Test
    void theGlobalIsNotPinned() {
        Defaults.openTelemetry(MadeWithoutGlobal.class);

        assertThat(GlobalOpenTelemetry.isSet()).isFalse();
    }

    @Test
    void theGlobalIsUsedWithoutAWarningIfItIsSet() {
        GlobalOpenTelemetry.set(own);
        try (Warned warned = new Warned()) {
            assertThat(Defaults.openTelemetry(MadeInTime.class)).isSameAs(GlobalOpenTelemetry.getOrNoop());
            assertThat(warned.messages()).isEmpty();
        }
    }

    @Test
    void theInstalledOneComesBeforeTheGlobal() {
        GlobalOpenTelemetry.set(OpenTelemetry.propagating(own.getPropagators()));
        try (Warned warned = new Warned();
                Telewright telewright = Telewright.install(own)) {
            assertThat(telewright).isNotNull();
            assertThat(Defaults.openTelemetry(MadeInTime.class)).isSameAs(own);
            assertThat(warned.messages()).isEmpty();
        }
    }
}

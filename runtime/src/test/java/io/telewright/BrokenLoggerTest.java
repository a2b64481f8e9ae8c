package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.internal.Installation;
import io.telewright.internal.Source;
import io.telewright.internal.report.Warnings;
import io.telewright.internal.settings.Recording;
import io.telewright.testing.Autoconfigured;
import io.telewright.testing.CleanProcess;
import io.telewright.testing.ClosableProcessor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program whose logging throws keeps its telemetry, and can close it. */
@ExtendWith(CleanProcess.class)
class BrokenLoggerTest {
    private final Logger logger = Logger.getLogger("io.telewright");
    private final Handler broken = new Broken();
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void breakTheLogger() {
        List.of("traces", "metrics", "logs")
                .forEach(signal -> System.setProperty("otel." + signal + ".exporter", "none"));
        logger.addHandler(broken);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void mendIt() {
        logger.removeHandler(broken);
        System.setErr(before);
    }

    @Test
    void aWarningIsPrintedInstead() {
        Warnings.warn("something is wrong");

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("something is wrong");
    }

    @Test
    void closingTellsWhatWentWrongAndMakesRoomForTheNext() {
        Autoconfigured.processor = new ClosableProcessor(() -> {
            throw new IllegalStateException("no end");
        });
        Telewright first = Telewright.configure(config -> config.service("shop"));

        assertThatCode(first::close).doesNotThrowAnyException();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("could not be shut down", "no end");
        Telewright.install(OpenTelemetry.noop()).close();
    }

    @Test
    void aSourceThatCannotBeClosedMakesRoomForTheNext() {
        Installation first = Installation.establish(Recording.DEFAULT, Unclosable::new);

        assertThatIllegalStateException().isThrownBy(first::close);

        Telewright.install(OpenTelemetry.noop()).close();
    }

    private record Unclosable() implements Source {
        @Override
        public OpenTelemetry openTelemetry() {
            return OpenTelemetry.noop();
        }

        @Override
        public boolean isOurs() {
            return false;
        }

        @Override
        public void close() {
            throw new IllegalStateException("cannot be closed");
        }
    }

    private static final class Broken extends Handler {
        @Override
        public void publish(LogRecord logged) {
            throw new IllegalStateException("the handler broke");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

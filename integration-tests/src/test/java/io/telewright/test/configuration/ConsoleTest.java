package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Console;
import io.telewright.TelewrightConfig;
import io.telewright.test.otlp.OtlpReceiver;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a developer sees who has set no endpoint. */
class ConsoleTest {
    /**
     * What came out.
     *
     * @param logged through java.util.logging, where spans and metrics go
     * @param printed to standard output, where events go
     */
    private record Shown(List<String> logged, String printed) {}

    @Test
    void tracesAreTreesAndMetricsATableWithoutAnEndpoint() {
        Shown shown = run(config -> {});

        assertThat(shown.logged()).noneMatch(message -> message.contains("configured"));
        assertThat(shown.printed().lines())
                .anyMatch(line -> line.matches("work +\\d.* [µu]?m?s .*"))
                .anyMatch(line -> line.contains("INFO configured.noted"))
                .anyMatch(line -> line.matches("configured\\.calls.* 1( .*)?"));
    }

    @Test
    void theRawDataIsThatOfOpenTelemetry() {
        Shown console = run(config -> config.console(Console.RAW));

        assertThat(console.logged())
                .anyMatch(message -> message.contains("'work' : ") && message.contains("[tracer: configured:]"))
                .anyMatch(message -> message.contains("name=configured.calls") && message.contains("value=1"));
        assertThat(console.printed())
                .containsOnlyOnce(" INFO [eventName: configured.noted]")
                .contains("[scopeInfo: configured:]")
                .doesNotContain("1970-");
    }

    @Test
    void nothingIsMirroredThereOnceThereIsAnEndpoint() {
        try (OtlpReceiver receiver = OtlpReceiver.start()) {
            Shown console = run(config -> config.otlpEndpoint(receiver.endpoint()));

            assertThat(receiver.awaitSpans(1)).hasSize(1);
            assertThat(console.logged())
                    .noneMatch(message -> message.contains("work") || message.contains("configured"));
            assertThat(console.printed()).doesNotContain("configured");
        }
    }

    private static Shown run(Consumer<TelewrightConfig> settings) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (Logged logged = new Logged()) {
            Configured.run(settings, Configured::emit);
            return new Shown(logged.messages(), printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}

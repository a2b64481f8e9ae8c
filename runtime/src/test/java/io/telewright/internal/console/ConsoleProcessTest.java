package io.telewright.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.ChildJvm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs print that set no endpoint. */
class ConsoleProcessTest {
    private static final Map<String, String> UTF_8 =
            Map.of("JAVA_TOOL_OPTIONS", "-Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8");

    /** G4: a short program that is closed by the JVM. */
    @Test
    void nothingOfAShortProgramIsMissing() {
        String output = run(UTF_8, 100);

        assertThat(output.lines().filter(line -> line.startsWith("place order ")))
                .hasSize(100);
        assertThat(output.lines().filter(line -> line.startsWith("└─ charge card ")))
                .hasSize(100);
        assertThat(output.lines().filter(line -> line.equals("      • WARN card.declined")))
                .hasSize(100);
        assertThat(output.lines().filter(line -> line.matches("orders\\.placed +100")))
                .hasSize(1);
        assertThat(output).contains("exit code 0").doesNotContain("\u001b", "otel.sdk.", "missing");
    }

    @Test
    void coloursAreForcedByTheEnvironment() {
        assertThat(run(Map.of("FORCE_COLOR", "1"), 1)).contains("\u001b[1mplace order\u001b[0m");
    }

    @Test
    void linesAreAsciiWhereStandardOutputIs() {
        assertThat(run(Map.of("JAVA_TOOL_OPTIONS", "-Dstdout.encoding=US-ASCII -Dsun.stdout.encoding=US-ASCII"), 1))
                .contains("`- charge card", "* WARN card.declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw", "RAW"})
    void theRawDataIsPrintedOnDemand(String style) {
        assertThat(run(Map.of("TELEWRIGHT_CONSOLE", style), 1))
                .contains("'place order' : ", "ImmutableMetricData")
                .doesNotContain("charge card  ");
    }

    @Test
    void nothingIsPrintedOnDemand() {
        assertThat(run(Map.of("TELEWRIGHT_CONSOLE", "none"), 1)).doesNotContain("place order", "orders.placed");
    }

    @Test
    void theExportersOfOpenTelemetryStayItsOwn() {
        assertThat(run(Map.of("OTEL_TRACES_EXPORTER", "console"), 1))
                .contains("'place order' : ")
                .containsPattern("orders\\.placed +1")
                .doesNotContain("place order  ");
    }

    @Test
    void anUnknownStyleIsRefused() {
        assertThat(run(Map.of("TELEWRIGHT_CONSOLE", "forest"), 1))
                .contains("TELEWRIGHT_CONSOLE", "\"forest\"", "raw", "exit code 1");
    }

    /** L6: standard output is a pipe that nobody reads. */
    @Test
    void aProgramWhoseOutputIsNotReadEndsAllTheSame() throws IOException, InterruptedException {
        // given
        Process process = ChildJvm.start(Shown.class, UTF_8, "60000");
        try {
            // when
            String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            // then
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(errors)
                    .contains("ended after 60000")
                    .containsOnlyOnce("The console does not keep up")
                    .contains("standard output takes nothing");
        } finally {
            process.destroyForcibly();
        }
    }

    private static String run(Map<String, String> environment, int traces) {
        return ChildJvm.run(Shown.class, entry -> true, environment, Integer.toString(traces));
    }
}

package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.telewright.testing.ChildJvm;
import io.telewright.testing.DrainingService;
import io.telewright.testing.Receiver;
import io.telewright.testing.Service;
import io.telewright.testing.WithoutSdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What needs a JVM of its own: environment variables, shutdown, the module path, absent classes. */
class TelewrightProcessTest {
    private static final String EXIT_0 = "exit code 0";

    @ParameterizedTest(name = "{0}")
    @MethodSource("environments")
    void environmentVariablesWinOverTheCode(Map<String, String> environment, List<String> expected) {
        String output = ChildJvm.run(Service.class, entry -> true, environment);

        assertThat(output.lines()).contains(EXIT_0).containsAll(expected);
    }

    static Stream<Arguments> environments() {
        return Stream.of(
                arguments(Map.of(), List.of("service.name coded", "team coded", "zone coded", "region null")),
                arguments(Map.of("OTEL_SERVICE_NAME", "named"), List.of("service.name named", "team coded")),
                arguments(
                        Map.of("OTEL_SERVICE_NAME", "named", "JAVA_TOOL_OPTIONS", "-Dotel.service.name="),
                        List.of("service.name named")),
                arguments(
                        Map.of("OTEL_EXPORTER_OTLP_TRACES_COMPRESSION", "", "OTEL_BSP_SCHEDULE_DELAY", " "),
                        List.of("service.name coded")),
                arguments(
                        Map.of("OTEL_RESOURCE_ATTRIBUTES", "service.name=listed,team=listed,region=listed"),
                        List.of("service.name listed", "team listed", "zone coded", "region listed")),
                arguments(Map.of("OTEL_SDK_DISABLED", "true"), List.of("service.name coded", "enabled false")));
    }

    @Test
    void withoutAnEndpointAllSignalsAreOnTheConsole() {
        String output = ChildJvm.run(Service.class, entry -> true, Map.of(), "close");

        assertThat(output)
                .contains("enabled true", "probe-span", "probe-counter", "probe-log", EXIT_0)
                .doesNotContain("multiple times", "otel.sdk.");
    }

    /** G4: java.util.logging is silent by then. */
    @Test
    void metricsAreOnTheConsoleThoughTheProgramLeavesTheClosingToTheJvm() {
        for (int i = 0; i < 3; i++) {
            String output = ChildJvm.run(Service.class, entry -> true, Map.of("TELEWRIGHT_CONSOLE", "raw"));

            assertThat(output).containsOnlyOnce("INFO: metric: ").contains("name=probe-counter", EXIT_0);
        }
    }

    /** G4: who has silenced the exporter's logger is not surprised at the end. */
    @Test
    void metricsOfASilentConsoleStaySilentAtTheEnd(@TempDir Path folder) throws IOException {
        Path logging = Files.writeString(
                folder.resolve("logging.properties"), "io.opentelemetry.exporter.logging.level = OFF\n");

        String output = ChildJvm.run(
                Service.class,
                entry -> true,
                Map.of("TELEWRIGHT_CONSOLE", "raw", "JAVA_TOOL_OPTIONS", "-Djava.util.logging.config.file=" + logging));

        assertThat(output).contains(EXIT_0).doesNotContain("probe-counter");
    }

    @Test
    void aDisabledSdkPrintsNothing() {
        String output = ChildJvm.run(Service.class, entry -> true, Map.of("OTEL_SDK_DISABLED", "true"), "close");

        assertThat(output).contains(EXIT_0).doesNotContain("probe-");
    }

    @Test
    void anEndpointInTheEnvironmentTurnsTheConsoleOffAndReceivesAllWhenTheJvmShutsDown() {
        try (Receiver receiver = new Receiver()) {
            String output =
                    ChildJvm.run(Service.class, entry -> true, Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.url()));

            assertThat(receiver.paths()).containsExactly("/v1/logs", "/v1/metrics", "/v1/traces");
            assertThat(output).contains(EXIT_0).doesNotContain("probe-");
        }
    }

    @Test
    void whatIsLostWhenTheJvmShutsDownIsToldThoughTheLoggersAreSilent() {
        try (Receiver refusing = new Receiver(400)) {
            String output =
                    ChildJvm.run(Service.class, entry -> true, Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", refusing.url()));

            assertThat(output)
                    .contains("WARNING: io.telewright: Lost spans (1 so far)", "Lost log records (1 so far)", EXIT_0);
        }
    }

    @Test
    void whatAShutdownHookRecordsIsExportedIfItClosesTelewrightItself() {
        try (Receiver receiver = new Receiver()) {
            String output = ChildJvm.run(
                    DrainingService.class, entry -> true, Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.url()));

            assertThat(output).contains("closed by the JVM false", EXIT_0);
            assertThat(receiver.paths()).containsExactly("/v1/logs", "/v1/metrics", "/v1/traces");
        }
    }

    @Test
    void itRunsAsAModule() {
        String output = ChildJvm.runAsModules(Service.class, "close");

        assertThat(output).contains("module io.telewright", "probe-span", "probe-counter", "probe-log", EXIT_0);
    }

    @ParameterizedTest
    @CsvSource({"logs, false, true", "logs/dup, true, true", "'', true, false"})
    void theVariableForExceptionsHoldsWithoutAConfiguration(String optIn, boolean onSpans, boolean onLogs) {
        String output = withoutSdk(Map.of("OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN", optIn));

        assertThat(output)
                .contains("exceptionsOnSpans=" + onSpans, "exceptionsOnLogs=" + onLogs, EXIT_0)
                .doesNotContain("OPT_IN");
    }

    @Test
    void aBadVariableForExceptionsIsToldWhereNothingIsConfigured() {
        String output = withoutSdk(Map.of("OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN", "spans"));

        assertThat(output)
                .contains("WARNING: OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN = \"spans\" is not allowed")
                .contains("exceptionsOnSpans=true", "exceptionsOnLogs=false")
                .contains("IllegalArgumentException: OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN");
    }

    @Test
    void onlyTheApiIsNeededUnlessConfigureIsCalled() {
        String output = withoutSdk(Map.of());

        assertThat(output)
                .contains("noop true", "installed true", "installed default true", EXIT_0)
                .contains("WARNING: Telewright.openTelemetry() was called while nothing is configured")
                .containsOnlyOnce("Telewright.openTelemetry() was called")
                .contains("IllegalStateException: Telewright.configure needs"
                        + " io.opentelemetry:opentelemetry-sdk-extension-autoconfigure");
    }

    private static String withoutSdk(Map<String, String> environment) {
        return ChildJvm.run(
                WithoutSdk.class,
                entry -> ChildJvm.isRuntime(entry)
                        || ChildJvm.isTests(entry)
                        || entry.matches(".*opentelemetry-(api|context|common)-\\d[^/\\\\]*\\.jar"),
                environment);
    }
}

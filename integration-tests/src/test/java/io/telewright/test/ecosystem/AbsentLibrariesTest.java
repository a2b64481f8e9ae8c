package io.telewright.test.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that lack some of OpenTelemetry's jars. */
class AbsentLibrariesTest {
    @TempDir
    Path directory;

    static Stream<ChildJvm> withTheApiOnly() {
        Predicate<String> entries = ClassPath.RUNTIME.or(ClassPath.API);
        return Stream.of(new ChildJvm(entries), ChildJvm.ofModules(entries, "io.telewright"));
    }

    @ParameterizedTest
    @MethodSource("withTheApiOnly")
    void generatedCodeNeedsTheApiOnlyAndConfigureNamesWhatItNeeds(ChildJvm jvm) throws Exception {
        Finished program = jvm.run(directory, ApiOnlyProgram.class);

        assertThat(program.exitCode()).as(program.output()).isZero();
        assertThat(program.output().lines())
                .contains("first: receipt", "second: receipt", "third: receipt", "handed on: null");
        assertThat(program.output())
                .contains("configure: Telewright.configure needs"
                        + " io.opentelemetry:opentelemetry-sdk-extension-autoconfigure with its dependencies, all of"
                        + " versions that go together, on the class path or module path:"
                        + " java.lang.NoClassDefFoundError: io/opentelemetry/sdk/")
                .containsOnlyOnce("OtelEndToEndTelemetry")
                .containsOnlyOnce("OtelTracedScopes")
                .contains("Make it after Telewright.configure or Telewright.install");
    }

    @Test
    void aMissingOtlpExporterIsNamed() throws Exception {
        assertThat(refusalWithout("opentelemetry-exporter-otlp", "http://127.0.0.1:1"))
                .contains("refused: java.lang.IllegalArgumentException")
                .contains("opentelemetry-exporter-otlp not found on classpath");
    }

    @Test
    void aMissingConsoleExporterIsNamed() throws Exception {
        assertThat(refusalWithout("opentelemetry-exporter-logging", "raw"))
                .contains("refused: java.lang.IllegalArgumentException")
                .contains("opentelemetry-exporter-logging not found on classpath");
    }

    @Test
    void aMissingPrometheusExporterIsNamed() throws Exception {
        assertThat(refusalWithout("opentelemetry-exporter-prometheus", "9464"))
                .contains(
                        "refused: java.lang.IllegalStateException: prometheusPort needs"
                                + " io.opentelemetry:opentelemetry-exporter-prometheus with its dependencies on the class path,"
                                + " or module io.opentelemetry.exporter.prometheus; not found: io/opentelemetry/exporter/prometheus/PrometheusHttpServer");
    }

    private String refusalWithout(String jar, String... arguments) throws Exception {
        Predicate<String> classPath = ClassPath.LIBRARIES.and(entry -> !entry.contains("/" + jar + "-1"));
        Finished program = new ChildJvm(classPath).run(directory, ConfiguringProgram.class, arguments);
        assertThat(program.exitCode()).as(program.output()).isZero();
        return program.output();
    }
}

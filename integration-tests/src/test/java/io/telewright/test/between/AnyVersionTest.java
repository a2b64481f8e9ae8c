package io.telewright.test.between;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import io.telewright.test.testing.JdkTool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E7 and C17: the OpenTelemetry that is there is another one than that of this build. */
class AnyVersionTest {
    private static final Path OLDER = Path.of(System.getProperty("telewright.older"));
    private static final Predicate<String> OPEN_TELEMETRY = entry -> entry.matches(".*/opentelemetry-[^/]*");
    private static final Predicate<String> SDK =
            entry -> entry.matches(".*/opentelemetry-sdk(-common|-trace|-metrics|-logs)?-\\d[^/]*");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"1.49.0", "1.55.0", "1.57.0", "1.62.0"})
    void theSameClassesRecordTheSameWithAnOlderOpenTelemetry(String version) throws Exception {
        Finished newest = run(AnyVersionProgram.class, ClassPath.of(entry -> true));

        Finished older = run(AnyVersionProgram.class, with(version, OPEN_TELEMETRY, OPEN_TELEMETRY.negate()));

        assertThat(newest.exitCode()).as(newest.output()).isZero();
        assertThat(newest.output()).contains("span ", "event ", "metric ");
        assertThat(older.output().lines())
                .containsExactlyElementsOf(newest.output().lines().toList());
    }

    @ParameterizedTest(name = "SDK {0}, newest API {1}")
    @CsvSource({"1.49.0, false", "1.55.0, false", "1.57.0, false", "1.49.0, true", "1.55.0, true", "1.57.0, true"})
    void configureRefusesAnOlderSdkAndNamesTheVersionThatItNeeds(String version, boolean newestApi) throws Exception {
        Predicate<String> newer = newestApi ? SDK.negate() : OPEN_TELEMETRY.negate();
        Finished refused = run(ConfiguringProgram.class, with(version, newestApi ? SDK : OPEN_TELEMETRY, newer));

        assertThat(refused.output())
                .startsWith(
                        "refused: Telewright.configure needs OpenTelemetry 1.62 or newer, and an older version is on")
                .contains("opentelemetry-bom", "Telewright.install")
                .hasLineCount(1);
        assertThat(refused.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.49.0", "1.55.0", "1.57.0", "1.62.0"})
    void declarationsCompileWithAnOlderOpenTelemetry(String version) throws Exception {
        Finished compiled = compile(version);

        assertThat(compiled).isEqualTo(new Finished(0, ""));
    }

    @Test
    void anOpenTelemetryThatIsTooOldIsNamedWithWhatItLacks() throws Exception {
        Finished compiled = compile(
                "1.37.0",
                Path.of("src/main/java/io/telewright/test/declared/Heartbeat.java")
                        .toAbsolutePath()
                        .toString());

        assertThat(compiled.exitCode()).isNotZero();
        assertThat(compiled.output())
                .contains(
                        "[TW095] the OpenTelemetry API that interface Heartbeat is compiled with has no io.opentelemetry.api.",
                        "Fix: use io.opentelemetry:opentelemetry-api 1.49 or newer",
                        "1 error")
                .doesNotContain("cannot find symbol");
    }

    private Finished run(Class<?> program, String classPath) throws Exception {
        return Finished.of(JdkTool.process(directory, Map.of(), "java", List.of("-cp", classPath, program.getName())));
    }

    private Finished compile(String version) throws Exception {
        Path sources = Path.of("src/main/java").toAbsolutePath();
        try (Stream<Path> all = Files.walk(sources)) {
            return compile(
                    version,
                    all.map(Path::toString)
                            .filter(file -> file.endsWith(".java") && !file.endsWith("module-info.java"))
                            .toArray(String[]::new));
        }
    }

    private Finished compile(String version, String... sources) throws Exception {
        List<String> options = List.of(
                "-Xlint:all,-processing,-path,-classfile",
                "-cp",
                with(version, OPEN_TELEMETRY, OPEN_TELEMETRY.or(ClassPath.TESTS).negate()),
                "--processor-path",
                ClassPath.of(ClassPath.PROCESSOR),
                "-d",
                directory.toString());
        return Finished.of(JdkTool.process(
                directory,
                Map.of(),
                "javac",
                Stream.concat(options.stream(), Stream.of(sources)).toList()));
    }

    /** The older jars that are wanted, and others of the class path. */
    private static String with(String version, Predicate<String> older, Predicate<String> others) throws IOException {
        try (Stream<Path> jars = Files.list(OLDER.resolve(version))) {
            return Stream.concat(jars.map(Path::toString).filter(older).sorted(), Stream.of(ClassPath.of(others)))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}

package io.telewright.test.between;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import io.telewright.test.testing.JdkTool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E5: a storage of contexts that throws. */
class BrokenStorageTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"current", "attach"})
    void everyCallGivesItsValueAndTheFaultIsReportedOnce(String method) throws Exception {
        Finished program = Finished.of(JdkTool.process(
                directory,
                Map.of(),
                "java",
                List.of("-cp", ClassPath.of(entry -> true), BrokenStorageProgram.class.getName(), method)));

        assertThat(program.exitCode()).as(program.output()).isZero();
        assertThat(program.output().lines().filter(line -> line.contains(", ran ")))
                .hasSize(Call.all().size())
                .allMatch(line -> line.matches(".*: (value|7), ran 1"));
        String place = method.equals("current") ? "the storage of contexts" : "the entering of a context";
        assertThat(program.output().lines().filter(line -> line.contains("Telemetry failed in " + place)))
                .hasSize(1);
    }
}

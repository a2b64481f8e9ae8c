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

/** E2 and E3: the heap is full when operations end, or before they start; 30 of 30 calls of each kind are right. */
class FullHeapTest {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "full {0}")
    @ValueSource(strings = {"within", "before"})
    void everyCallGivesItsValueAndNothingStaysCurrent(String when) throws Exception {
        Finished program = Finished.of(JdkTool.process(
                directory,
                Map.of(),
                "java",
                List.of(
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:+UseEpsilonGC",
                        "-XX:-ExitOnOutOfMemoryError",
                        "-Xmx128m",
                        "-Xss16m",
                        "-cp",
                        ClassPath.of(entry -> true),
                        FullHeapProgram.class.getName(),
                        when)));

        List<Call> kinds = Call.all().stream().filter(Call::isFrugal).toList();
        assertThat(program.exitCode())
                .as("the number of the first kind that failed, of %s: %s", kinds, program.output())
                .isZero();
    }
}

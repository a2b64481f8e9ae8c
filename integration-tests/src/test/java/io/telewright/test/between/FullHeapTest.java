package io.telewright.test.between;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import io.telewright.test.testing.JdkTool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E2 and E3: the heap is full when operations end, or before they start. */
class FullHeapTest {
    @TempDir
    Path directory;

    @Test
    void everyCallGivesItsValueAndNothingStaysCurrent() throws Exception {
        Finished program = Finished.of(JdkTool.process(
                directory,
                Map.of(),
                "java",
                List.of(
                        "-Xmx20m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        ClassPath.of(entry -> true),
                        FullHeapProgram.class.getName())));

        assertThat(program.exitCode()).as(program.output()).isZero();
        long calls = Call.all().stream().filter(Call::isFrugal).count();
        assertThat(program.output().lines().filter(line -> line.contains(": ")))
                .hasSize((int) calls)
                .allMatch(line -> line.endsWith(": 5 filled within, 5 filled before"));
    }
}

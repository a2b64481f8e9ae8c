package io.telewright.test.between;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import io.telewright.test.testing.JdkTool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E6: faults cannot even be reported, in a JVM of its own, in which none has been reported before. */
class UnheardFaultsTest {
    private static final Pattern REPORTS = Pattern.compile("reports: (\\d+) logged, (\\d+) printed");

    @TempDir
    Path directory;

    @Test
    void everyCallGivesItsValueWhereTheLoggerAndSystemErrThrow() throws Exception {
        Finished program = Finished.of(JdkTool.process(
                directory,
                Map.of(),
                "java",
                List.of("-cp", ClassPath.of(entry -> true), UnheardProgram.class.getName())));

        assertThat(program.exitCode()).as(program.output()).isZero();
        assertThat(program.output().lines().filter(line -> line.endsWith(" wrong")))
                .hasSameSizeAs(Call.all())
                .allMatch(line -> line.endsWith(": 0 wrong"));
        MatchResult reports =
                REPORTS.matcher(program.output()).results().findFirst().orElseThrow();
        assertThat(reports.group(1))
                .as("tried on both")
                .isEqualTo(reports.group(2))
                .isNotEqualTo("0");
    }
}

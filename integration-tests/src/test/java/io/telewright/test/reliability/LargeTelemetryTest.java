package io.telewright.test.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.Finished;
import io.telewright.test.testing.JdkTool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** L2: a program with a small heap, whose telemetry is large, and whose receiver never answers. */
class LargeTelemetryTest {
    /** Half of the heap: two queues of an eighth, and what the exporters make of a batch. */
    private static final long ALLOWED = 128 << 20;

    @RegisterExtension
    final Collector collector = new Collector();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"messages", "attributes", "many attributes"})
    void theProgramLivesAndWhatIsHeldIsBounded(String what) throws Exception {
        collector.start(Answer.never());

        Finished program = Finished.of(JdkTool.process(
                directory,
                Map.of(),
                "java",
                List.of(
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeProgram.class.getName(),
                        collector.endpoint(),
                        what)));

        assertThat(program.exitCode()).as(program.output()).isZero();
        assertThat(program.output()).contains("Lost spans", "the queue was full");
        assertThat(program.output().lines().filter(line -> line.matches("\\d+")).map(Long::valueOf))
                .singleElement()
                .satisfies(used -> assertThat(used).isLessThan(ALLOWED));
    }
}

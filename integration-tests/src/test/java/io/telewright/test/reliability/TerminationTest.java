package io.telewright.test.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TerminationTest {
    private static final int ENOUGH = 100_000;
    private static final int BATCH = 4_096;
    private static final int SIGTERM = 128 + 15;

    @RegisterExtension
    final Collector collector = new Collector();

    @Test
    void whatWasRecordedBeforeASigtermArrives() throws IOException, InterruptedException {
        collector.start(Answer.accepted());
        Process program = start(collector.endpoint());
        try (BufferedReader output = program.inputReader()) {
            List<Long> before =
                    EndlessProgram.numbers(output.readLine()).boxed().toList();
            program.toHandle().destroy(); // the process itself would close its output too
            List<String> rest = output.lines().toList();

            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).isEqualTo(SIGTERM);
            // The program goes on recording until the JVM is gone, and is told that this is too late.
            assertThat(rest).allSatisfy(line -> assertThat(line).contains("after Telewright was closed"));
            assertThat(before).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertArrived(collector.spans(), before);
            assertArrived(collector.events(), before);
            assertThat(collector.counted()).isGreaterThanOrEqualTo(before.size());
        } finally {
            program.destroyForcibly();
        }
    }

    private static void assertArrived(Arrivals arrivals, List<Long> recorded) {
        assertThat(arrivals.unique().containsAll(recorded)).isTrue();
        assertThat(arrivals.duplicates()).isZero();
    }

    /** With queues that hold all of it, and batches that empty them well within the bound. */
    private static Process start(String endpoint) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Properties.queues(3 * ENOUGH).forEach((name, size) -> command.add("-D" + name + "=" + size));
        command.add("-Dotel.bsp.max.export.batch.size=" + BATCH);
        command.add("-Dotel.blrp.max.export.batch.size=" + BATCH);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(EndlessProgram.class.getName(), endpoint, String.valueOf(ENOUGH)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}

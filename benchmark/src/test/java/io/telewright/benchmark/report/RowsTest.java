package io.telewright.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    private static final String JSON = """
            [{"benchmark": "io.telewright.benchmark.call.TracedCall.three", "threads": 2,
              "params": {"way": "BODY", "tracing": "ROOT"},
              "primaryMetric": {"rawData": [[300.0]]},
              "secondaryMetrics": {
                "gc.alloc.rate.norm": {"rawData": [[928.0, 928.0]]},
                "processor.time": {"rawData": [[150.0, 151.0]]}}}]
            """;
    private static final Scenario SCENARIO = new Scenario("three", "TracedCall.three", Map.of("tracing", "ROOT"), 2);
    private static final Peer BODY = new Peer("BODY", "body", "");

    @TempDir
    Path directory;

    @Test
    void aRowHasTheProcessesOfAllItsRunsInTheirOrder() throws Exception {
        Files.writeString(directory.resolve("jmh-0007.json"), JSON);
        Files.writeString(directory.resolve("jmh-0003.json"), JSON.replace("150.0", "160.0"));

        Rows rows = Rows.read(directory);

        assertThat(rows.rows()).hasSize(1);
        assertThat(rows.find(SCENARIO, BODY).nanos())
                .isEqualTo(new Samples(List.of(List.of(160.0, 151.0), List.of(150.0, 151.0))));
    }

    @Test
    void theBytesOfARowAreTheMedianOfItsProcesses() throws Exception {
        for (String bytes : List.of("928.0", "4000.0", "936.0")) {
            Files.writeString(directory.resolve("jmh-" + bytes + ".json"), JSON.replace("928.0", bytes));
        }

        assertThat(Rows.read(directory).find(SCENARIO, BODY).bytes()).isEqualTo(936);
    }

    @Test
    void aRowOfWhichJmhReportsNoBytesAllocatedNone() throws Exception {
        Files.writeString(directory.resolve("jmh-0000.json"), JSON.replaceFirst("\"gc.alloc.rate.norm[^\n]*\n", ""));

        assertThat(Rows.read(directory).find(SCENARIO, BODY).bytes()).isZero();
    }

    @Test
    void runsWithAnotherWayParameterOrNumberOfThreadsAreOtherRows() throws Exception {
        Files.writeString(directory.resolve("jmh-0000.json"), JSON);
        Files.writeString(directory.resolve("jmh-0001.json"), JSON.replace("BODY", "AGAIN"));
        Files.writeString(directory.resolve("jmh-0002.json"), JSON.replace("ROOT", "CHILD"));
        Files.writeString(directory.resolve("jmh-0003.json"), JSON.replace("\"threads\": 2", "\"threads\": 4"));

        assertThat(Rows.read(directory).rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.nanos().processes()).hasSize(1));
    }

    @Test
    void aRowThatWasNotMeasuredIsNamed() {
        Scenario scenario = new Scenario("three", "TracedCall.three", Map.of("tracing", "CHILD"), 1);

        assertThatThrownBy(() -> new Rows(List.of()).find(scenario, BODY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BODY")
                .hasMessageContaining("CHILD")
                .hasMessageContaining("Fix: ");
    }
}

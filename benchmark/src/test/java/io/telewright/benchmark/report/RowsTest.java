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
                "gc.alloc.rate.norm": {"score": 928.0},
                "processor.time": {"rawData": [[150.0, 151.0], [149.0, 152.0]]}}}]
            """;

    @TempDir
    Path directory;

    @Test
    void aRowHasTheTimesOfAllForks() throws Exception {
        Files.writeString(directory.resolve("jmh-000.json"), JSON);
        Scenario scenario = new Scenario("three", "TracedCall.three", Map.of("tracing", "ROOT"), 2);

        Row row = Rows.read(directory).find(scenario, new Peer("BODY", "body", ""));

        assertThat(row.nanos()).isEqualTo(new Samples(List.of(List.of(150.0, 151.0), List.of(149.0, 152.0))));
        assertThat(row.bytes()).isEqualTo(928);
    }

    @Test
    void ofRowsThatWereMeasuredTwiceTheFirstRunCounts() throws Exception {
        for (int run : new int[] {7, 3, 9, 0, 5, 1}) {
            Files.writeString(directory.resolve("jmh-00" + run + ".json"), JSON.replace("928.0", run + ".0"));
        }
        Scenario scenario = new Scenario("three", "TracedCall.three", Map.of("tracing", "ROOT"), 2);

        assertThat(Rows.read(directory)
                        .find(scenario, new Peer("BODY", "body", ""))
                        .bytes())
                .isZero();
    }

    @Test
    void aRowThatWasNotMeasuredIsNamed() {
        Scenario scenario = new Scenario("three", "TracedCall.three", Map.of("tracing", "CHILD"), 1);

        assertThatThrownBy(() -> new Rows(List.of()).find(scenario, new Peer("BODY", "body", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BODY")
                .hasMessageContaining("CHILD")
                .hasMessageContaining("Fix: ");
    }
}

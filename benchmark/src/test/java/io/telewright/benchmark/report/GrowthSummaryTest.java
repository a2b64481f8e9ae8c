package io.telewright.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.benchmark.plan.GrowthTables;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthSummaryTest {
    @Test
    void eachTableIsShownWhereGeneratedCodeDoesWorst() {
        Scenario slowest = GrowthTables.VALUES.scenarios().get(1);

        assertThat(new GrowthSummary(rows(slowest)).markdown())
                .contains("| Values in use: 10 | 2.00× |")
                .contains("| Spans that are open at once: 1 | 1.10× |");
    }

    private static Rows rows(Scenario slowest) {
        return new Rows(Plan.TABLES.stream()
                .flatMap(table -> table.scenarios().stream()
                        .flatMap(scenario -> table.peers().stream()
                                .map(peer -> row(scenario, peer, nanos(peer, scenario.equals(slowest))))))
                .toList());
    }

    private static double nanos(Peer peer, boolean slowest) {
        if (!peer.generated()) {
            return 10;
        }
        return slowest ? 20 : 11;
    }

    private static Row row(Scenario scenario, Peer peer, double nanos) {
        Map<String, String> parameters = new HashMap<>(scenario.parameters());
        parameters.put("way", peer.way());
        return new Row(
                scenario.benchmark(),
                parameters,
                scenario.threads(),
                Samples.ofEach(List.of(nanos, nanos, nanos)),
                Samples.ofEach(List.of(0.0)));
    }
}

package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.GrowthTables;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.SignalTables;
import io.telewright.benchmark.plan.Table;
import java.util.List;
import java.util.stream.Collectors;

/** How generated code keeps up at the end of each table of growth. */
record GrowthSummary(Rows rows) {
    private static final List<Table> TABLES = List.of(
            GrowthTables.WIDE,
            GrowthTables.OPEN,
            GrowthTables.VALUES,
            GrowthTables.HOSTILE_TEXTS,
            GrowthTables.HOSTILE_NUMBERS,
            SignalTables.METRIC_THREADS,
            SignalTables.SPAN_THREADS);

    String markdown() {
        return """
                How costs grow: generated code at the end of each table of growth, compared with the code by hand that is as safe.

                | | |
                |---|---:|
                %s
                """.formatted(TABLES.stream().map(this::end).collect(Collectors.joining("\n")));
    }

    private String end(Table table) {
        Scenario last = table.scenarios().get(table.scenarios().size() - 1);
        Peer generated =
                table.peers().stream().filter(Peer::generated).findFirst().orElseThrow();
        return "| " + table.title() + ": " + last.title() + " | " + rows.ratio(last, generated, Peer.SAFE) + " |";
    }
}

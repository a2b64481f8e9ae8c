package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.GrowthTables;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.SignalTables;
import io.telewright.benchmark.plan.Table;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How generated code keeps up in each table of growth, where it does worst. */
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
                How costs grow: the time of generated code as a multiple of that by hand, as safe, in the column of each
                table of growth where generated code does worst.

                | | |
                |---|---:|
                %s
                """.formatted(TABLES.stream().map(this::worst).collect(Collectors.joining("\n")));
    }

    private String worst(Table table) {
        Peer generated =
                table.peers().stream().filter(Peer::generated).findFirst().orElseThrow();
        Scenario worst = Collections.max(
                table.scenarios(),
                Comparator.comparingDouble(
                        scenario -> rows.ratio(scenario, generated, Peer.SAFE).value()));
        return "| " + table.title() + ": " + worst.title() + " | " + rows.ratio(worst, generated, Peer.SAFE) + " |";
    }
}

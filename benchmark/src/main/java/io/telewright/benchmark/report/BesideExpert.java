package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/** The targets of generated code beside the expert's, in every row. */
record BesideExpert(Rows rows) {
    /** A whole object is at least this large: less is a rounding of JMH's. */
    static final double ROUNDING = 4;

    private static final double CLOSE = 1.05;

    private record Cell(Table table, Scenario scenario, Peer peer) {
        Miss miss(String target, String measured) {
            String name = table.title() + ", " + scenario.title() + ", "
                    + peer.label().replace("*", "");
            return Miss.of(name + ": " + measured, target, scenario, peer.way());
        }
    }

    Verdict time() {
        return verdict(
                "generated code takes no longer than the expert's that is as safe, within the error, in every row",
                this::isSlower,
                cells -> ", and within 5 % in "
                        + cells.stream()
                                .filter(cell -> ratio(cell).value() <= CLOSE)
                                .count(),
                cell -> cell.miss("time", ratio(cell).toString()));
    }

    Verdict bytes() {
        return verdict(
                "generated code allocates no more bytes than the expert's that is as safe, in every row",
                cell -> moreBytes(cell) > ROUNDING,
                cells -> "",
                cell -> cell.miss("bytes", "at least " + Math.round(moreBytes(cell)) + " B more"));
    }

    /** It tells, too, how often the same rule finds the expert's code worse than itself. */
    private Verdict verdict(
            String target, Predicate<Cell> isWorse, Function<List<Cell>, String> detail, Function<Cell, Miss> miss) {
        List<Cell> generated = cells(BesideExpert::hasExpertsAsSafe);
        List<Cell> again = cells(Peer.AGAIN::equals);
        List<Cell> worse = generated.stream().filter(isWorse).toList();
        long worseThanItself = again.stream().filter(isWorse).count();
        return new Verdict(
                target,
                met(generated, worse.size()) + detail.apply(generated) + "; of that code against itself "
                        + met(again, worseThanItself),
                worse.stream().map(miss).toList());
    }

    /** With the incubator, there is code by hand that is bound, and none that is also as safe. */
    private static boolean hasExpertsAsSafe(Peer peer) {
        return peer.generated() && !peer.hasIncubator();
    }

    /** What is in two tables is counted once. */
    private List<Cell> cells(Predicate<Peer> which) {
        List<Cell> cells = new ArrayList<>();
        Set<List<Object>> counted = new HashSet<>();
        for (Table table : Plan.TABLES) {
            for (Scenario scenario : table.scenarios()) {
                table.peers().stream()
                        .filter(which)
                        .filter(peer -> counted.add(rows.find(scenario, peer).subject()))
                        .forEach(peer -> cells.add(new Cell(table, scenario, peer)));
            }
        }
        return cells;
    }

    private static String met(List<Cell> cells, long missed) {
        return (cells.size() - missed) + " of " + cells.size() + " rows";
    }

    private boolean isSlower(Cell cell) {
        return ratio(cell).low() > 1;
    }

    private Ratio ratio(Cell cell) {
        return rows.ratio(cell.scenario, cell.peer, Peer.SAFE);
    }

    /** By how much the process that allocates least exceeds that of the expert's code that allocates most. */
    private double moreBytes(Cell cell) {
        double least = allocations(cell, cell.peer).min().orElseThrow();
        return least - allocations(cell, Peer.SAFE).max().orElseThrow();
    }

    private DoubleStream allocations(Cell cell, Peer peer) {
        return rows.find(cell.scenario, peer).allocations().ofProcesses();
    }
}

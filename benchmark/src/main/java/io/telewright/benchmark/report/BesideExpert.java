package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The targets of generated code beside the expert's, in every row. */
record BesideExpert(Rows rows) {
    /** A whole object is at least this large: less is a rounding of JMH's. */
    static final double ROUNDING = 4;

    private record Cell(Table table, Scenario scenario, Peer peer) {
        String name() {
            return table.title() + ", " + scenario.title() + ", " + peer.label().replace("*", "");
        }
    }

    /** It tells, too, how often the same rule finds the expert's code slower than itself. */
    Verdict time() {
        List<Cell> generated = cells(Peer::generated);
        List<Cell> again = cells(Peer.AGAIN::equals);
        List<Cell> slower = generated.stream().filter(this::isSlower).toList();
        long slowerThanItself = again.stream().filter(this::isSlower).count();
        return new Verdict(
                "time",
                "generated code takes no longer than the expert's, within the error, in every row",
                met(generated, slower.size()) + "; of the expert's code against itself "
                        + (again.size() - slowerThanItself) + " of " + again.size(),
                slower.stream().map(cell -> cell.name() + ": " + ratio(cell)).toList());
    }

    Verdict bytes() {
        List<Cell> generated = cells(Peer::generated);
        List<Cell> larger =
                generated.stream().filter(cell -> moreBytes(cell) > ROUNDING).toList();
        return new Verdict(
                "bytes",
                "and allocates no more bytes, in every row",
                met(generated, larger.size()),
                larger.stream()
                        .map(cell -> cell.name() + ": " + Math.round(moreBytes(cell)) + " B more")
                        .toList());
    }

    private static List<Cell> cells(Predicate<Peer> which) {
        List<Cell> cells = new ArrayList<>();
        for (Table table : Plan.TABLES) {
            for (Scenario scenario : table.scenarios()) {
                table.peers().stream().filter(which).forEach(peer -> cells.add(new Cell(table, scenario, peer)));
            }
        }
        return cells;
    }

    private static String met(List<Cell> cells, int missed) {
        return (cells.size() - missed) + " of " + cells.size() + " rows";
    }

    private boolean isSlower(Cell cell) {
        return ratio(cell).low() > 1;
    }

    private Ratio ratio(Cell cell) {
        return rows.ratio(cell.scenario, cell.peer, Peer.EXPERT);
    }

    private double moreBytes(Cell cell) {
        return rows.find(cell.scenario, cell.peer).bytes()
                - rows.find(cell.scenario, Peer.EXPERT).bytes();
    }
}

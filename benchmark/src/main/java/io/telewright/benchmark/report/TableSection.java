package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.Table;
import java.util.List;
import java.util.stream.Collectors;

/** A table of the document: a line for each peer, a column for each scenario. */
record TableSection(Table table, Rows rows) {
    String markdown() {
        Peer base = table.peers().get(0);
        List<String> lines =
                table.peers().stream().map(peer -> line(peer, base)).toList();
        return """
                ### %s

                %s

                | | %s | |
                |---|%s---|
                %s
                """.formatted(
                        table.title(),
                        table.text(),
                        join(table.scenarios().stream().map(Scenario::title).toList()),
                        "---|".repeat(table.scenarios().size()),
                        String.join("\n", lines));
    }

    private String line(Peer peer, Peer base) {
        List<String> cells = table.scenarios().stream()
                .map(scenario -> cell(scenario, peer, base))
                .toList();
        return "| " + peer.label() + " | " + join(cells) + " | " + peer.note() + " |";
    }

    private String cell(Scenario scenario, Peer peer, Peer base) {
        String time = peer.equals(base)
                ? rows.find(scenario, base).time() + growth(scenario, base)
                : rows.ratio(scenario, peer, base).toString();
        return time + "<br>" + Math.round(rows.find(scenario, peer).bytes()) + " B";
    }

    /** How much more the same costs than with the threads of the first scenario, where they are others. */
    private String growth(Scenario scenario, Peer base) {
        Scenario first = table.scenarios().get(0);
        if (scenario.threads() == first.threads()) {
            return "";
        }
        Ratio growth = Ratio.of(
                rows.find(scenario, base).nanos(), rows.find(first, base).nanos());
        return "<br>" + growth + " of " + first.title();
    }

    private static String join(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | "));
    }
}

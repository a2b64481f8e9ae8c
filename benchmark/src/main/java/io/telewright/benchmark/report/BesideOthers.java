package io.telewright.benchmark.report;

import static io.telewright.benchmark.plan.CallTables.CHART;
import static io.telewright.benchmark.plan.CallTables.DISABLED;

import io.telewright.benchmark.plan.CallTables;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The targets of generated code beside other libraries and the bare call. */
record BesideOthers(Rows rows) {
    private static final double AGENT = 2;
    private static final double MICROMETER = 4;
    private static final double DISABLED_NANOS = 2;

    Verdict agent() {
        return faster("agent", "a generated decorator is at least 2× faster than the agent", "AGENT", AGENT);
    }

    Verdict micrometer() {
        return faster(
                "micrometer", "a generated decorator is at least 4× faster than Micrometer", "MICROMETER", MICROMETER);
    }

    /** In every row of a call that is traced: it is met where the whole interval is. */
    private Verdict faster(String id, String target, String way, double times) {
        Peer decorator = named("DECORATOR");
        List<Miss> misses = new ArrayList<>();
        int compared = 0;
        for (Table table : Plan.TABLES) {
            List<String> ways = table.peers().stream().map(Peer::way).toList();
            if (!ways.containsAll(List.of(way, decorator.way()))) {
                continue;
            }
            for (Scenario scenario : table.scenarios()) {
                if (scenario.disabled()) {
                    continue; // nobody traces there
                }
                Ratio ratio = rows.ratio(scenario, named(way), decorator);
                compared++;
                if (ratio.low() < times) {
                    String row = table.title() + ", " + scenario.title() + ": " + ratio;
                    misses.add(Miss.of(row, reason(id, ratio, times), scenario, way));
                }
            }
        }
        String measured = (compared - misses.size()) + " of " + compared + " rows; " + CHART.title() + ": "
                + rows.ratio(CHART, named(way), decorator);
        return new Verdict(target, measured, misses);
    }

    /** A ratio that is large enough, while its interval reaches below, is another matter than one that is not. */
    static String reason(String id, Ratio ratio, double times) {
        return ratio.value() < times ? id : id + ".interval";
    }

    Verdict disabled() {
        List<String> measured = new ArrayList<>();
        List<Miss> misses = new ArrayList<>();
        for (Peer peer :
                CallTables.STATES.peers().stream().filter(Peer::generated).toList()) {
            Row row = rows.find(DISABLED, peer);
            double nanos = row.nanos().median()
                    - rows.find(DISABLED, named("BARE")).nanos().median();
            String text = String.format(
                    Locale.ROOT, "%s: %.1f ns, %d B", peer.label().replace("*", ""), nanos, Math.round(row.bytes()));
            measured.add(text);
            if (nanos > DISABLED_NANOS || row.bytes() > BesideExpert.ROUNDING) {
                misses.add(Miss.of(text, "disabled", DISABLED, peer.way()));
            }
        }
        return new Verdict(
                "disabled telemetry takes at most 2 ns more than the bare call, at 0 B",
                String.join("; ", measured),
                misses);
    }

    /** A row is found by the way alone. */
    static Peer named(String way) {
        return new Peer(way, way, "");
    }
}

package io.telewright.benchmark.report;

import static io.telewright.benchmark.plan.CallTables.CHART;
import static io.telewright.benchmark.plan.CallTables.DISABLED;

import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.SignalTables;
import io.telewright.benchmark.plan.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The targets of generated code beside other libraries, documented code and the bare call. */
record BesideOthers(Rows rows) {
    private static final double AGENT = 2;
    private static final double MICROMETER = 4;
    private static final double DOCUMENTED = 2;
    private static final double DISABLED_NANOS = 2;

    Verdict agent() {
        return faster("agent", "a generated decorator at least 2× faster than the agent", "AGENT", AGENT);
    }

    Verdict micrometer() {
        return faster("micrometer", "and at least 4× faster than Micrometer", "MICROMETER", MICROMETER);
    }

    /** In every row of a call that is traced: it is met where the whole interval is. */
    private Verdict faster(String id, String target, String way, double times) {
        Peer decorator = named("DECORATOR");
        List<String> misses = new ArrayList<>();
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
                    misses.add(table.title() + ", " + scenario.title() + ": " + ratio);
                }
            }
        }
        String measured = (compared - misses.size()) + " of " + compared + " rows; " + CHART.title() + ": "
                + rows.ratio(CHART, named(way), decorator);
        return new Verdict(id, target, measured, misses);
    }

    Verdict metrics() {
        List<String> misses = new ArrayList<>();
        List<String> measured = new ArrayList<>();
        for (Scenario scenario : SignalTables.BOUNDED) {
            Peer generated = named("GENERATED");
            Ratio ratio = rows.ratio(scenario, named("DOCUMENTED"), generated);
            double bytes = rows.find(scenario, generated).bytes();
            String text = scenario.title() + ": " + ratio + ", " + Math.round(bytes) + " B";
            measured.add(text);
            if (ratio.low() < DOCUMENTED || bytes > BesideExpert.ROUNDING) {
                misses.add(text);
            }
        }
        return new Verdict(
                "metrics",
                "a metric with bounded attributes at least 2× faster than as documented, at 0 B",
                String.join("; ", measured),
                misses);
    }

    Verdict disabled() {
        Row generated = rows.find(DISABLED, named("DECORATOR"));
        double nanos = generated.nanos().mean()
                - rows.find(DISABLED, named("BARE")).nanos().mean();
        return Verdict.of(
                "disabled",
                "a disabled decorator at most 2 ns over the bare call, at 0 B",
                String.format(Locale.ROOT, "%.1f ns, %d B", nanos, Math.round(generated.bytes())),
                nanos <= DISABLED_NANOS && generated.bytes() < BesideExpert.ROUNDING);
    }

    /** A row is found by the way alone. */
    private static Peer named(String way) {
        return new Peer(way, way, "");
    }
}

package io.telewright.benchmark.report;

import static io.telewright.benchmark.plan.CallTables.CHART;
import static io.telewright.benchmark.plan.CallTables.DISABLED;

import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.SignalTables;
import io.telewright.benchmark.plan.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The targets, and what became of them. */
record Verdicts(Results results) {
    /** A whole object is at least this large: less is a rounding of JMH's. */
    private static final double ROUNDING = 4;

    private static final double AGENT = 2;
    private static final double MICROMETER = 4;
    private static final double DOCUMENTED = 2;
    private static final double DISABLED_NANOS = 2;
    private static final int FEW_INTERFACES = 500;
    private static final int MANY_INTERFACES = 5_000;
    private static final double GROWTH = 12;
    private static final double COMPILE_COST = 1.25;

    List<Verdict> all() {
        List<Verdict> all = new ArrayList<>();
        all.add(time());
        all.add(bytes());
        all.add(faster("agent", "a generated decorator at least 2× faster than the agent", "AGENT", AGENT));
        all.add(faster("micrometer", "and at least 4× faster than Micrometer", "MICROMETER", MICROMETER));
        all.add(metrics());
        all.add(disabled());
        CompileTimes times = new CompileTimes(results.compilations());
        if (times.sizes().contains(MANY_INTERFACES)) {
            all.add(growth(times));
        }
        all.add(compileCost(times));
        all.add(Verdict.of(
                "incremental",
                "one changed interface: one source written again",
                results.writtenForOneChange() + " written",
                results.writtenForOneChange() == 1));
        return all;
    }

    /** A row is found by the way alone. */
    private static Peer named(String way) {
        return new Peer(way, way, "");
    }

    private Verdict time() {
        List<String> misses = new ArrayList<>();
        int compared = 0;
        for (Table table : Plan.TABLES) {
            for (Scenario scenario : table.scenarios()) {
                for (Peer peer : table.peers().stream().filter(Peer::generated).toList()) {
                    Ratio ratio =
                            results.rows().ratio(scenario, peer, table.peers().get(0));
                    compared++;
                    if (ratio.low() > 1) {
                        misses.add(name(table, scenario, peer) + ": " + ratio);
                    }
                }
            }
        }
        return new Verdict(
                "time",
                "generated code takes no longer than the expert's, within the error, in every row",
                (compared - misses.size()) + " of " + compared + " rows",
                misses);
    }

    private Verdict bytes() {
        List<String> misses = new ArrayList<>();
        int compared = 0;
        for (Table table : Plan.TABLES) {
            for (Scenario scenario : table.scenarios()) {
                double byHand =
                        results.rows().find(scenario, table.peers().get(0)).bytes();
                for (Peer peer : table.peers().stream().filter(Peer::generated).toList()) {
                    double more = results.rows().find(scenario, peer).bytes() - byHand;
                    compared++;
                    if (more > ROUNDING) {
                        misses.add(name(table, scenario, peer) + ": " + Math.round(more) + " B more");
                    }
                }
            }
        }
        return new Verdict(
                "bytes",
                "and allocates no more bytes, in every row",
                (compared - misses.size()) + " of " + compared + " rows",
                misses);
    }

    private static String name(Table table, Scenario scenario, Peer peer) {
        return table.title() + ", " + scenario.title() + ", " + peer.label().replace("*", "");
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
                if (scenario.equals(DISABLED)) {
                    continue; // nobody traces there
                }
                Ratio ratio = results.rows().ratio(scenario, named(way), decorator);
                compared++;
                if (ratio.low() < times) {
                    misses.add(table.title() + ", " + scenario.title() + ": " + ratio);
                }
            }
        }
        String measured = (compared - misses.size()) + " of " + compared + " rows; " + CHART.title() + ": "
                + results.rows().ratio(CHART, named(way), decorator);
        return new Verdict(id, target, measured, misses);
    }

    private Verdict metrics() {
        List<String> misses = new ArrayList<>();
        List<String> measured = new ArrayList<>();
        for (Scenario scenario : SignalTables.BOUNDED) {
            Peer generated = named("GENERATED");
            Ratio ratio = results.rows().ratio(scenario, named("DOCUMENTED"), generated);
            double bytes = results.rows().find(scenario, generated).bytes();
            String text = scenario.title() + ": " + ratio + ", " + Math.round(bytes) + " B";
            measured.add(text);
            if (ratio.low() < DOCUMENTED || bytes > ROUNDING) {
                misses.add(text);
            }
        }
        return new Verdict(
                "metrics",
                "a metric with bounded attributes at least 2× faster than as documented, at 0 B",
                String.join("; ", measured),
                misses);
    }

    private Verdict disabled() {
        Row generated = results.rows().find(DISABLED, named("DECORATOR"));
        double nanos = generated.nanos().median()
                - results.rows().find(DISABLED, named("BARE")).nanos().median();
        return Verdict.of(
                "disabled",
                "a disabled decorator at most 2 ns over the bare call, at 0 B",
                String.format(Locale.ROOT, "%.1f ns, %d B", nanos, Math.round(generated.bytes())),
                nanos <= DISABLED_NANOS && generated.bytes() < ROUNDING);
    }

    private static Verdict growth(CompileTimes times) {
        Ratio growth = Ratio.of(
                times.seconds(Library.TELEWRIGHT, MANY_INTERFACES, true),
                times.seconds(Library.TELEWRIGHT, FEW_INTERFACES, true));
        return Verdict.of(
                "growth",
                "5,000 interfaces compile within 12× the time of 500",
                growth.toString(),
                growth.value() <= GROWTH);
    }

    private static Verdict compileCost(CompileTimes times) {
        List<String> misses = times.sizes().stream()
                .filter(size -> times.cost(Library.TELEWRIGHT, size).value() > COMPILE_COST)
                .map(size -> size + " interfaces: " + times.cost(Library.TELEWRIGHT, size))
                .toList();
        return new Verdict(
                "compile",
                "at most 25 % over compiling the same sources already written out",
                (times.sizes().size() - misses.size()) + " of " + times.sizes().size() + " sizes",
                misses);
    }
}

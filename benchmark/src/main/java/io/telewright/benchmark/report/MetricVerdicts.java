package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.SignalTables;
import io.telewright.benchmark.plan.Table;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/** The targets of metrics. */
record MetricVerdicts(Rows rows) {
    private static final double DOCUMENTED = 2;
    private static final double BOUND = 3;

    Verdict documented() {
        return metrics(
                "metrics",
                "a metric of an enum and a boolean is at least 2× faster than as documented",
                BesideOthers.named("GENERATED"),
                DOCUMENTED);
    }

    Verdict bound() {
        return metrics(
                "bound",
                "a metric of an enum and a boolean is at least 3× faster than as documented, with the incubator",
                Peer.INCUBATOR,
                BOUND);
    }

    /** Also tells, for other attributes, what the target does not speak of. */
    private Verdict metrics(String id, String target, Peer generated, double times) {
        List<Miss> misses = new ArrayList<>();
        for (Scenario scenario : SignalTables.ENUMS_AND_BOOLEANS) {
            Ratio ratio = rows.ratio(scenario, BesideOthers.named("DOCUMENTED"), generated);
            if (ratio.low() < times) {
                misses.add(Miss.of(
                        scenario.title() + ": " + ratio,
                        BesideOthers.reason(id, ratio, times),
                        scenario,
                        generated.way()));
            }
        }
        int all = SignalTables.ENUMS_AND_BOOLEANS.size();
        DoubleSummaryStatistics ofTexts = SignalTables.TEXTS.stream()
                .mapToDouble(scenario -> rows.ratio(scenario, BesideOthers.named("DOCUMENTED"), generated)
                        .value())
                .summaryStatistics();
        String measured = String.format(
                Locale.ROOT,
                "%d of %d rows; for comparison, metrics of bounded texts: %.2f× to %.2f×",
                all - misses.size(),
                all,
                ofTexts.getMin(),
                ofTexts.getMax());
        return new Verdict(target, measured, misses);
    }

    Verdict nothing() {
        List<Miss> misses = new ArrayList<>();
        int compared = 0;
        for (Table table : Plan.ALLOCATING_NOTHING) {
            for (Peer peer : table.peers().stream().filter(Peer::generated).toList()) {
                for (Scenario scenario : table.scenarios()) {
                    double bytes = rows.find(scenario, peer).bytes();
                    compared++;
                    if (bytes > BesideExpert.ROUNDING) {
                        String row = table.title() + ", " + scenario.title() + ": " + Math.round(bytes) + " B";
                        misses.add(Miss.of(row, "nothing", scenario, peer.way()));
                    }
                }
            }
        }
        return new Verdict(
                "a metric with bounded attributes allocates nothing",
                (compared - misses.size()) + " of " + compared + " rows",
                misses);
    }
}

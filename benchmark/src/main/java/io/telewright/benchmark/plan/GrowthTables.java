package io.telewright.benchmark.plan;

import io.telewright.benchmark.growth.Scans;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of how costs grow. They compare generated code only with the expert's that is as safe. */
public final class GrowthTables {
    private static final int PAST_THE_BOUND = 50_000;

    private static final List<Peer> METRIC_PEERS = List.of(Peer.SAFE, Peer.of("GENERATED", "**generated**"));

    /** A metric by the values of its attribute that are in use. */
    public static final Table VALUES = new Table(
            "Values in use",
            "This is a counter with one text, bounded by the 1,998 values that the SDK has rows for, of which some are in use, in no order.",
            METRIC_PEERS,
            Stream.of(1, 10, 100, 1_000, Scans.MOST)
                    .map(values -> scanned(String.format(Locale.ROOT, "%,d", values), "DISTINCT", values))
                    .toList());

    /** A metric by values that someone sends to do harm. */
    public static final Table HOSTILE = new Table(
            "Hostile values",
            "This is the same counter. Of 50,000 values, all but 1,998 are past the bound, in the second and third column with"
                    + " one hash for all.",
            METRIC_PEERS,
            List.of(
                    scanned("past the bound", "DISTINCT", PAST_THE_BOUND),
                    scanned("past the bound, colliding", "COLLIDING", PAST_THE_BOUND),
                    scanned("1,000 within it, colliding", "COLLIDING", 1_000)));

    /** A call by the calls that are open. */
    public static final Table OPEN = new Table(
            "Spans that are open at once",
            "The call returns a `CompletableFuture`, which completes after so many others have been opened.",
            List.of(Peer.SAFE, Peer.of("DECORATOR", "**generated decorator**")),
            Stream.of(1, 100, 10_000)
                    .map(open -> Scenario.of(
                            String.format(Locale.ROOT, "%,d", open),
                            "OpenCalls.later",
                            Map.of("open", Integer.toString(open))))
                    .toList());

    private GrowthTables() {}

    private static Scenario scanned(String title, String texts, int values) {
        return Scenario.of(title, "ScannedMetric.scanned", Map.of("texts", texts, "values", Integer.toString(values)));
    }
}

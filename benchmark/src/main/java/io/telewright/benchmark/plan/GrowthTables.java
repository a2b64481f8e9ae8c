package io.telewright.benchmark.plan;

import io.telewright.benchmark.growth.Scans;
import io.telewright.benchmark.wide.WideSources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of how costs grow. */
public final class GrowthTables {
    private static final Peer GENERATED = Peer.of("GENERATED", "**generated**");
    private static final Peer DECORATOR = Peer.of("DECORATOR", "**generated decorator**");

    /** The way that only makes values. */
    public static final Peer MAKING = new Peer("BARE", "the making of the texts alone", "no telemetry");

    /** A metric by the values of its attribute that are in use. */
    public static final Table VALUES = new Table(
            "Values in use",
            "This is a counter with one text, bounded by the 1,998 values that the SDK has rows for, of which some are in use, in no order.",
            List.of(Peer.SAFE, GENERATED),
            Stream.of(1, 10, 100, 1_000, Scans.MOST)
                    .map(values -> scanned(String.format(Locale.ROOT, "%,d", values), "DISTINCT", values))
                    .toList());

    /** A metric by texts that someone sends to do harm. */
    public static final Table HOSTILE_TEXTS = new Table(
            "Hostile texts",
            "This is the same counter, whose bound is reached. In the first two columns each text is new and has 64 characters,"
                    + " and the time to make it is part of the time. In the last column, 1,000 admitted texts with one hash"
                    + " code come again and again. There, the SDK's own map of series takes the time, which is not needed with"
                    + " the incubator.",
            List.of(Peer.SAFE, GENERATED, Peer.INCUBATOR, MAKING),
            List.of(
                    hostile("new", "text", "SPREAD"),
                    hostile("new, one hash code for all", "text", "COLLIDING"),
                    scanned("admitted, one hash code for all", "COLLIDING", 1_000)));

    /** A metric by numbers that someone sends to do harm. */
    public static final Table HOSTILE_NUMBERS = new Table(
            "Hostile numbers",
            "The attribute is a number with the same bound, which is reached. Each number is new. Unless all have one hash code,"
                    + " the bits of each are those of the one before, plus one.",
            List.of(Peer.SAFE, GENERATED),
            List.of(
                    hostile("`long`", "number", "SPREAD"),
                    hostile("`long`, one hash code for all", "number", "COLLIDING"),
                    hostile("`double`", "amount", "SPREAD"),
                    hostile("`double`, one hash code for all", "amount", "COLLIDING")));

    /** A call by the number of its attributes. */
    public static final Table WIDE = new Table(
            "Attributes of a call",
            "The span is a sampled root. The attributes are texts, enums, integers, booleans and floating-point numbers.",
            List.of(Peer.SAFE, DECORATOR, new Peer("DOCUMENTED", "by hand, as documented", "no `error.type`")),
            WideSources.SIZES.stream()
                    .map(size -> Scenario.of(
                            size == 1 ? "1 attribute" : size + " attributes",
                            "WideCall.traced",
                            Map.of("attributes", Integer.toString(size))))
                    .toList());

    /** A call by the calls that are open. */
    public static final Table OPEN = new Table(
            "Spans that are open at once",
            "The call returns a `CompletableFuture`, which completes after so many others have been opened.",
            List.of(Peer.SAFE, DECORATOR),
            Stream.of(1, 100, 10_000)
                    .map(open -> Scenario.of(
                            String.format(Locale.ROOT, "%,d", open),
                            "OpenCalls.later",
                            Map.of("open", Integer.toString(open))))
                    .toList());

    private GrowthTables() {}

    private static Scenario hostile(String title, String method, String hashes) {
        return Scenario.of(title, "HostileMetric." + method, Map.of("hashes", hashes));
    }

    private static Scenario scanned(String title, String texts, int values) {
        return Scenario.of(title, "ScannedMetric.scanned", Map.of("texts", texts, "values", Integer.toString(values)));
    }
}

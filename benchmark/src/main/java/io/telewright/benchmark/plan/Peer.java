package io.telewright.benchmark.plan;

import java.util.Set;

/**
 * A way to do what a table compares.
 *
 * @param way its name among the benchmark's parameters
 * @param label how the document calls it
 * @param note what it does more or less than the others, or nothing
 */
public record Peer(String way, String label, String note) {
    /** What the ratios of a table compare with: its first line. */
    public static final Peer EXPERT = of("EXPERT", "by hand, expert");

    /** What generated code is compared with: the second line of each table. */
    public static final Peer SAFE =
            new Peer("SAFE", "by hand, expert, as safe", "nothing that telemetry throws reaches the caller");

    /** The noise of the comparison. */
    public static final Peer AGAIN = new Peer(
            "AGAIN",
            "by hand, expert, as safe, again",
            "the same code, measured a second time: the difference is noise");

    /** The way of code by hand that binds instruments, for which it needs OpenTelemetry's incubator. */
    public static final String BOUND = "BOUND";

    /** Generated code that finds OpenTelemetry's incubator on the class path. */
    public static final Peer INCUBATOR = of("INCUBATOR", "**generated, with the incubator**");

    private static final Set<String> WITH_INCUBATOR = Set.of("INCUBATOR", BOUND, "SPRING");

    /** A peer that does exactly what the others do. */
    static Peer of(String way, String label) {
        return new Peer(way, label, "");
    }

    /** Whether it is code that Telewright generated. */
    public boolean generated() {
        return label.startsWith("**");
    }

    /** Whether OpenTelemetry's incubator is on the class path of its process. */
    public boolean hasIncubator() {
        return WITH_INCUBATOR.contains(way);
    }

    /** Whether small differences to it count, so that it needs more processes. */
    public boolean isComparedClosely() {
        return generated() || equals(SAFE) || equals(AGAIN);
    }
}

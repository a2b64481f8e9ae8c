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
    /** What all others are compared with: the first line of each table. */
    public static final Peer EXPERT = of("EXPERT", "by hand, expert");

    /** The noise of the comparison: the second line of each table. */
    public static final Peer AGAIN = new Peer(
            "AGAIN", "by hand, expert, again", "the same code, measured a second time: the difference is noise");

    /** The way of code by hand that binds instruments, for which it needs OpenTelemetry's incubator. */
    static final String BOUND = "BOUND";

    /** Generated code that finds OpenTelemetry's incubator on the class path. */
    public static final Peer INCUBATOR = of("INCUBATOR", "**generated, with the incubator**");

    private static final Set<String> WITH_INCUBATOR = Set.of("INCUBATOR", BOUND, "SPRING");
    private static final Set<String> OTHERS_WITH_TARGETS = Set.of("DOCUMENTED", "AGENT", "MICROMETER", "BARE");

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

    /** Whether a target compares it with something, or tells how well that can be compared. */
    public boolean hasTarget() {
        return generated() || equals(EXPERT) || equals(AGAIN) || OTHERS_WITH_TARGETS.contains(way);
    }
}

package io.telewright.benchmark.plan;

/**
 * A way to do what a table compares.
 *
 * @param way its name among the benchmark's parameters
 * @param label how the document calls it
 * @param note what it does more or less than the others, or nothing
 */
public record Peer(String way, String label, String note) {
    /** A peer that does exactly what the others do. */
    static Peer of(String way, String label) {
        return new Peer(way, label, "");
    }

    /** Whether it is code that Telewright generated. */
    public boolean generated() {
        return label.startsWith("**");
    }
}

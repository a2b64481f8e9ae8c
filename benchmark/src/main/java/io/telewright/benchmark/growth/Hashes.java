package io.telewright.benchmark.growth;

/** The hash codes of the values that someone sends. */
public enum Hashes {
    /** They differ. */
    SPREAD,
    /** All values have the same, which whoever sends them can choose. */
    COLLIDING
}

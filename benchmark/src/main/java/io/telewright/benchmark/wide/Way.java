package io.telewright.benchmark.wide;

/** How a call with many attributes comes to be traced. */
public enum Way {
    /** By hand, with the guarantees of generated code. */
    SAFE,
    DECORATOR,
    DOCUMENTED
}

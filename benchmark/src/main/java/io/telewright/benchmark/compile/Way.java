package io.telewright.benchmark.compile;

/** Where the sources come from that a processor writes. */
public enum Way {
    /** They are there already, so that there is no processor. */
    WRITTEN,
    /** A processor that does nothing else copies them, and the other files that were written. */
    COPIED,
    /** The library's processor writes them. */
    PROCESSED
}

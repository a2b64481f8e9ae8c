package io.telewright.benchmark.metric;

/** How large a parcel is. */
public enum Size {
    LETTER,
    SMALL,
    LARGE
}

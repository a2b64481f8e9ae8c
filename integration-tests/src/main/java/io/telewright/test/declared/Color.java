package io.telewright.test.declared;

/** A small closed set of values. */
public enum Color {
    /** The first. */
    RED,
    /** The second. */
    GREEN
}

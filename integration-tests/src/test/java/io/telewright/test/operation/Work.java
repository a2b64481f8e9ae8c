package io.telewright.test.operation;

/** A body with nothing to do. */
final class Work {
    private Work() {}

    static void done() {}
}

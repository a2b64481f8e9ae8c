package io.telewright.test.endings;

/** What a publisher of any library may signal to a subscriber. */
interface Signals {
    /** A value, and the completion where that is a signal of its own. */
    void succeed();

    /** The completion without a value. */
    void complete();

    void fail(Throwable failure);
}

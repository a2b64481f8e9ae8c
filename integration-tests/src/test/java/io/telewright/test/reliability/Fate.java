package io.telewright.test.reliability;

/**
 * What became of the items of one signal, by the SDK's counts.
 *
 * @param acknowledged exported, with an answer that said so
 * @param refused never taken into the queue, because it was full or closed
 * @param failed exported in vain
 * @param handedOver taken out of the queue for export
 */
record Fate(long acknowledged, long refused, long failed, long handedOver) {
    long dropped() {
        return refused + failed;
    }

    /** Whether nothing is under way any more. */
    boolean settles(long recorded) {
        return handedOver + refused == recorded && acknowledged + failed == handedOver;
    }
}

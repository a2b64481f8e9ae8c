package io.telewright.internal.console;

import io.opentelemetry.sdk.logs.data.LogRecordData;

/** The items that are printed, in their order. */
interface Page {
    /** A tree, as far as it has been recorded. */
    void tree(Tree tree);

    /** A span that has ended and is in no tree, with its path. */
    void alone(Node node);

    /** A log record that belongs to no span of a tree. */
    void alone(LogRecordData log);
}

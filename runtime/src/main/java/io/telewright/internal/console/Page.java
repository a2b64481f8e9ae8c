package io.telewright.internal.console;

import io.opentelemetry.sdk.logs.data.LogRecordData;

/** What is printed, in the order in which it comes. */
interface Page {
    /** A tree, with what there is of it. */
    void tree(Tree tree);

    /** A span that has ended and is in no tree, with its path. */
    void alone(Node node);

    /** A log record that belongs to no span of a tree. */
    void alone(LogRecordData log);
}

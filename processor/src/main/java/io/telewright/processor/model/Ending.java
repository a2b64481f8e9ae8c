package io.telewright.processor.model;

/** What ends an operation. */
public enum Ending {
    /** Its return, its exception, or the closing of its scope. */
    AT_ONCE,
    /** The completion of the {@code CompletionStage} it returns. */
    WITH_STAGE,
    /** Its return, unless the result turns out to be a {@code CompletionStage} at run time. */
    DECIDED_AT_RUN_TIME
}

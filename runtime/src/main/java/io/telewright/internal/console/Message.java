package io.telewright.internal.console;

import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.trace.ReadableSpan;

/** A message from the program's threads to the thread that writes. */
sealed interface Message {
    /** A span has started. */
    record Started(ReadableSpan span) implements Message {}

    /** A span has ended. */
    record Ended(ReadableSpan span) implements Message {}

    /** A log record was emitted. */
    record Logged(LogRecordData log) implements Message {}
}

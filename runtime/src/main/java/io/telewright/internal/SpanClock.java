package io.telewright.internal;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.trace.ReadableSpan;

/** The clock of the SDK's recording spans. There may be none, because the API alone and the agent have other spans. */
public final class SpanClock {
    private static final boolean READABLE = isReadable();

    private SpanClock() {}

    private static boolean isReadable() {
        try {
            return ReadableSpan.class.isInterface();
        } catch (LinkageError notThere) {
            return false;
        }
    }

    /** Whether the span is being recorded and can give its duration. */
    public static boolean runsIn(Span span) {
        return READABLE && span.isRecording() && span instanceof ReadableSpan;
    }

    /** The duration of a span that can give it: up to now, or up to its end. */
    public static long nanos(Span span) {
        return ((ReadableSpan) span).getLatencyNanos();
    }
}

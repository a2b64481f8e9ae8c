package io.telewright;

/**
 * Where the exception of a failed operation is recorded (<a
 * href="https://opentelemetry.io/docs/specs/semconv/exceptions/">Semantic conventions for exceptions</a>). The status
 * and the {@code error.type} of the span are always set.
 */
public enum ExceptionSignal {
    /** The exception is an event of the operation's span. */
    SPAN_EVENT(true, false),
    /**
     * The exception is a log record with the severity ERROR and the event name {@code exception}, in the context of the
     * span ({@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN=logs}). It is recorded even if the span is not sampled.
     */
    LOG(false, true),
    /** The exception is both ({@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN=logs/dup}). */
    BOTH(true, true),
    /** The exception is not recorded. */
    NONE(false, false);

    final boolean onSpan;
    final boolean onLog;

    ExceptionSignal(boolean onSpan, boolean onLog) {
        this.onSpan = onSpan;
        this.onLog = onLog;
    }
}

package io.telewright;

/**
 * Where the exception of a failed operation is recorded (<a
 * href="https://opentelemetry.io/docs/specs/semconv/exceptions/">Semantic conventions for exceptions</a>). The status
 * and the {@code error.type} of the span are set in any case.
 */
public enum ExceptionSignal {
    /** As an event of the operation's span. */
    SPAN_EVENT(true, false),
    /**
     * As a log record of severity ERROR and event name {@code exception}, in the context of the span:
     * {@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN=logs}. Also where the span is not sampled.
     */
    LOG(false, true),
    /** As both: {@code OTEL_SEMCONV_EXCEPTION_SIGNAL_OPT_IN=logs/dup}. */
    BOTH(true, true),
    /** Nowhere. */
    NONE(false, false);

    final boolean onSpan;
    final boolean onLog;

    ExceptionSignal(boolean onSpan, boolean onLog) {
        this.onSpan = onSpan;
        this.onLog = onLog;
    }
}

package io.telewright.example.handwritten;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

/** What a span says of an exception, written by hand. */
public final class SpanFailure {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private SpanFailure() {}

    public static void record(Span span, Throwable failure, String errorType) {
        span.setStatus(StatusCode.ERROR, failure.getMessage());
        span.setAttribute(ERROR_TYPE, errorType);
        span.recordException(failure);
    }
}

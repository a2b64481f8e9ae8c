package io.telewright.testing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.function.Supplier;

/** Ignores spans, and notes whether it was shut down. */
public final class ClosableProcessor implements SpanProcessor {
    private final Supplier<CompletableResultCode> onShutdown;
    private volatile boolean closed;

    public ClosableProcessor() {
        this(CompletableResultCode::ofSuccess);
    }

    public ClosableProcessor(Supplier<CompletableResultCode> onShutdown) {
        this.onShutdown = onShutdown;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }

    @Override
    public CompletableResultCode shutdown() {
        closed = true;
        return onShutdown.get();
    }

    public boolean isClosed() {
        return closed;
    }
}

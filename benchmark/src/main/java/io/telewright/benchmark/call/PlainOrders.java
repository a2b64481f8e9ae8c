package io.telewright.benchmark.call;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** The service itself, which does next to nothing. */
public final class PlainOrders implements Orders {
    private static final int DEPTH = 20;

    private final IllegalStateException failure = failure();

    private CompletableFuture<String> pending = new CompletableFuture<>();

    /** With a stack trace that is the same whoever calls. */
    private static IllegalStateException failure() {
        IllegalStateException failure = new IllegalStateException("out of stock");
        StackTraceElement[] trace = new StackTraceElement[DEPTH];
        Arrays.fill(trace, failure.getStackTrace()[0]);
        failure.setStackTrace(trace);
        return failure;
    }

    /** Completes the last call of {@link #later}. */
    public void complete() {
        pending.complete("later");
    }

    @Override
    public String none() {
        return "none";
    }

    @Override
    public String three(String id, Channel channel, long size) {
        return "three";
    }

    @Override
    public String eight(
            String id,
            Channel channel,
            long size,
            boolean express,
            double total,
            String customer,
            String country,
            String depot) {
        return "eight";
    }

    @Override
    public CompletableFuture<String> later(String id, Channel channel, long size) {
        pending = new CompletableFuture<>();
        return pending;
    }

    @Override
    public String failing(String id, Channel channel, long size) {
        throw failure;
    }
}

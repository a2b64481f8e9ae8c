package io.telewright.benchmark.growth;

import io.telewright.benchmark.call.Channel;
import io.telewright.benchmark.call.Orders;
import io.telewright.benchmark.call.PlainOrders;
import io.telewright.benchmark.call.Way;
import io.telewright.benchmark.sdk.FullSdk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call that completes later, while others are open: each call completes the one that has been open longest. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class OpenCalls {
    @Param
    public Way way = Way.SAFE;

    @Param({"1", "100", "10000"})
    public int open = 1;

    private final PlainOrders plain = new PlainOrders();
    private final List<CompletableFuture<String>> calls = new ArrayList<>();
    private Orders orders = plain;
    private int oldest;

    /** Makes the traced service, and opens calls. */
    @Setup
    public void open() {
        orders = way.trace(plain, FullSdk.sampled());
        for (int i = 0; i < open; i++) {
            calls.add(orders.later("4711", Channel.WEB, 12));
        }
    }

    @Benchmark
    public boolean later() {
        boolean completed = calls.get(oldest).complete("later");
        calls.set(oldest, orders.later("4711", Channel.WEB, 12));
        oldest = (oldest + 1) % open;
        return completed;
    }
}

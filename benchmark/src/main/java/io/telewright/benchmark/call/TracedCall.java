package io.telewright.benchmark.call;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.benchmark.sdk.Tracing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One traced call. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TracedCall {
    /** What all threads share. */
    @State(org.openjdk.jmh.annotations.Scope.Benchmark)
    public static class Subject {
        @Param
        public Way way = Way.BARE;

        @Param
        public Tracing tracing = Tracing.ROOT;

        final PlainOrders plain = new PlainOrders();
        Orders orders = plain;
        Context caller = Context.root();

        /** Makes the traced service. */
        @Setup
        public void trace() {
            OpenTelemetry openTelemetry = way.openTelemetry(tracing);
            orders = way.trace(plain, openTelemetry);
            caller = tracing.caller(openTelemetry);
        }
    }

    /** What each thread has: the context that it calls in, and arguments that no compiler knows. */
    @State(org.openjdk.jmh.annotations.Scope.Thread)
    public static class Caller {
        String id = "4711";
        Channel channel = Channel.WEB;
        long size = 12;
        boolean express = true;
        double total = 99.5;
        String customer = "c-1";
        String country = "PT";
        String depot = "north";

        private Scope scope = Scope.noop();

        /** Enters the caller's context on the thread that will call. */
        @Setup(Level.Iteration)
        @SuppressWarnings("MustBeClosedChecker") // closed by leave
        public void enter(Subject subject) {
            scope = subject.caller.makeCurrent();
        }

        /** Leaves it. */
        @TearDown(Level.Iteration)
        public void leave() {
            scope.close();
        }
    }

    @Benchmark
    public String none(Subject subject) {
        return subject.orders.none();
    }

    @Benchmark
    public String three(Subject subject, Caller caller) {
        return subject.orders.three(caller.id, caller.channel, caller.size);
    }

    @Benchmark
    public String eight(Subject subject, Caller caller) {
        return subject.orders.eight(
                caller.id,
                caller.channel,
                caller.size,
                caller.express,
                caller.total,
                caller.customer,
                caller.country,
                caller.depot);
    }

    @Benchmark
    public CompletableFuture<String> later(Subject subject, Caller caller) {
        CompletableFuture<String> result = subject.orders.later(caller.id, caller.channel, caller.size);
        subject.plain.complete();
        return result;
    }

    @Benchmark
    public Object failing(Subject subject, Caller caller) {
        try {
            return subject.orders.failing(caller.id, caller.channel, caller.size);
        } catch (IllegalStateException thrown) {
            return thrown;
        }
    }
}

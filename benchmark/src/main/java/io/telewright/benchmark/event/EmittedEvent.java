package io.telewright.benchmark.event;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One event. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class EmittedEvent {
    @Param
    public Way way = Way.EXPERT;

    /** Whether the event is at the minimum severity or below it. */
    @Param({"true", "false"})
    public boolean wanted = true;

    String id = "4711";
    String depot = "north";
    String carrier = "rail";
    long weight = 12;
    boolean express = true;
    double value = 99.5;
    String customer = "c-1";
    String country = "PT";

    private Dispatches dispatches = way.dispatches(wanted, (context, logRecord) -> {});

    /** Makes the events. */
    @Setup
    public void make() {
        dispatches = way.dispatches(wanted, (context, logRecord) -> {});
    }

    @Benchmark
    public void two() {
        dispatches.two(id, depot);
    }

    @Benchmark
    public void eight() {
        dispatches.eight(id, depot, carrier, weight, express, value, customer, country);
    }
}

package io.telewright.benchmark.wide;

import io.telewright.benchmark.sdk.FullSdk;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One traced call with many attributes, whose span is a sampled root. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class WideCall {
    @Param
    public Way way = Way.SAFE;

    @Param({"1", "3", "10", "30", "100"})
    public int attributes = 1;

    private Supplier<String> call = () -> "";

    /** Makes the traced service. */
    @Setup
    public void trace() throws IOException, ReflectiveOperationException {
        call = WideClasses.calls(attributes).traced(way, FullSdk.sampled());
    }

    @Benchmark
    public String traced() {
        return call.get();
    }
}

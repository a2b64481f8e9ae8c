package io.telewright.benchmark.growth;

import io.opentelemetry.api.OpenTelemetry;
import io.telewright.benchmark.sdk.FullSdk;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One measurement by one of many values. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class ScannedMetric {
    /** Odd, so that all values come, in an order that no prefetcher knows. */
    private static final int STEP = 1_000_003;

    @Param
    public Way way = Way.SAFE;

    @Param
    public Texts texts = Texts.DISTINCT;

    /** How many values are in use. */
    @Param({"1", "10", "100", "1000", "1998"})
    public int values = 1;

    private Scans scans = way.scans(OpenTelemetry.noop());
    private String[] gates = {};
    private int next;

    /** Makes the metric, and admits what the bound has room for. */
    @Setup
    public void make() {
        scans = way.scans(FullSdk.sampled());
        gates = texts.first(values);
        for (String gate : gates) {
            scans.scanned(gate);
        }
    }

    @Benchmark
    public void scanned() {
        next = (next + STEP) % gates.length;
        scans.scanned(gates[next]);
    }
}

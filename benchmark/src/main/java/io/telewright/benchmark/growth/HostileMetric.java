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

/** One measurement by a value that is new, after as many values as the bound have been admitted. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class HostileMetric {
    @Param
    public Way way = Way.SAFE;

    @Param
    public Hashes hashes = Hashes.SPREAD;

    private Scans scans = way.scans(OpenTelemetry.noop());
    private NewValues values = new NewValues(hashes);

    /** Makes the metrics, and fills what the bound has room for. */
    @Setup
    public void fill() {
        scans = way.scans(FullSdk.sampled());
        values = new NewValues(hashes);
        for (int i = 0; i < Scans.MOST; i++) {
            text();
            number();
            amount();
        }
    }

    @Benchmark
    public void text() {
        scans.scanned(values.text());
    }

    @Benchmark
    public void number() {
        scans.routed(values.number());
    }

    @Benchmark
    public void amount() {
        scans.weighed(values.amount());
    }
}

package io.telewright.benchmark.combined;

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

/** One call with all signals. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class AllSignals {
    @Param
    public Way way = Way.EXPERT;

    @Param({"true", "false"})
    public boolean sampled = true;

    Checkout.Brand brand = Checkout.Brand.CREDIT;
    String customer = "c-1";

    private Checkout checkout = way.checkout(OpenTelemetry.noop());

    /** Makes the service. */
    @Setup
    public void make() {
        checkout = way.checkout(sampled ? FullSdk.sampled() : FullSdk.unsampled());
    }

    @Benchmark
    public String pay() {
        return checkout.pay(brand, customer);
    }
}

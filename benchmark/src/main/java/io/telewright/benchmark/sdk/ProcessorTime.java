package io.telewright.benchmark.sdk;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the whole process for each call: what a call costs on a machine that is shared with others, its
 * share of the garbage collection included.
 */
public final class ProcessorTime implements InternalProfiler {
    /** The name of the result. */
    public static final String NAME = "processor.time";

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ThreadTimes threads = new ThreadTimes();
    private long before;

    @Override
    public String getDescription() {
        return "Processor time of the process for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanos = now() - before;
        long calls = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, nanos / calls, "ns/op", AggregationPolicy.AVG));
    }

    private long now() {
        if (!ThreadTimes.areTold()) {
            return SYSTEM.getProcessCpuTime();
        }
        try {
            return threads.sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

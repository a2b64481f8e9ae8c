package io.telewright.benchmark.metric;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.benchmark.sdk.Ambient;
import io.telewright.benchmark.sdk.FullSdk;
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

/** One measurement. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordedMetric {
    /** What all threads share. */
    @State(org.openjdk.jmh.annotations.Scope.Benchmark)
    public static class Subject {
        @Param
        public Way way = Way.EXPERT;

        @Param
        public Ambient ambient = Ambient.NONE;

        Parcels parcels = way.parcels(OpenTelemetry.noop());
        Context context = Context.root();

        /** Makes the metrics. */
        @Setup
        public void make() {
            parcels = way.parcels(FullSdk.sampled());
            context = ambient.context();
        }
    }

    /** What each thread has: the context that it records in, and values that change from call to call. */
    @State(org.openjdk.jmh.annotations.Scope.Thread)
    public static class Caller {
        private static final int VALUES = 4;

        private final Size[] sizes = {Size.LETTER, Size.SMALL, Size.LARGE, Size.SMALL};
        private final String[] depots = {"north", "south", "east", "west"};
        private final String[] carriers = {"ship", "rail", "road", "air"};
        private int call;
        private Scope scope = Scope.noop();

        /** Enters the context on the thread that will record. */
        @Setup(Level.Iteration)
        @SuppressWarnings("MustBeClosedChecker") // closed by leave
        public void enter(Subject subject) {
            scope = subject.context.makeCurrent();
        }

        /** Leaves it. */
        @TearDown(Level.Iteration)
        public void leave() {
            scope.close();
        }

        private int next() {
            return call++ & (VALUES - 1);
        }

        private boolean express() {
            return (call & VALUES) == 0;
        }
    }

    @Benchmark
    public void none(Subject subject) {
        subject.parcels.none();
    }

    @Benchmark
    public void enumAndBoolean(Subject subject, Caller caller) {
        subject.parcels.enumAndBoolean(caller.sizes[caller.next()], caller.express());
    }

    @Benchmark
    public void text(Subject subject, Caller caller) {
        subject.parcels.text(caller.depots[caller.next()]);
    }

    @Benchmark
    public void texts(Subject subject, Caller caller) {
        int next = caller.next();
        subject.parcels.texts(caller.depots[next], caller.carriers[next]);
    }

    @Benchmark
    public void beyond(Subject subject, Caller caller) {
        subject.parcels.beyond(caller.depots[caller.next()]);
    }

    @Benchmark
    public void histogram(Subject subject, Caller caller) {
        int next = caller.next();
        subject.parcels.histogram(12.5 * next, caller.sizes[next], caller.express());
    }
}

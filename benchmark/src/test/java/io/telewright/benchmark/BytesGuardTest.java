package io.telewright.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.benchmark.plan.CallTables;
import io.telewright.benchmark.plan.GrowthTables;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.Table;
import io.telewright.benchmark.wide.WideCompilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * In every row of the benchmark, generated code allocates no more than the expert's that is as safe. The virtual machine
 * runs with its first compiler alone: the second one does away with some objects on some days and not on
 * others, and here all are counted. The number of calls is fixed, so that it does not matter how busy the machine is.
 */
class BytesGuardTest {
    private static final int CALLS = 5_000;
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 3;

    /** Less than any object: what JMH itself adds to so many calls. */
    private static final double ROUNDING = 4;

    /** The body that the user writes: a lambda, with the service and the arguments that it captures. */
    private static final Map<String, Integer> BODIES =
            Map.of("none", 16, "three", 32, "eight", 56, "later", 32, "failing", 32);

    /** The {@code SpanScope} that the user gets. */
    private static final double SCOPE = 32;

    /** The logger, which the ending of a future carries for exceptions that are to be log records. */
    private static final double LOGGER = 8;

    @TempDir
    static Path wide;

    /** Whether OpenTelemetry's incubator is on the class path: then only the ways that need it are tested. */
    private static final boolean HAS_INCUBATOR = Boolean.getBoolean("telewright.incubator");

    @BeforeAll
    static void compile() throws IOException {
        WideCompilation.into(wide);
    }

    @TestFactory
    Stream<DynamicContainer> generatedCodeAllocatesNoMoreThanTheExperts() {
        return Plan.TABLES.stream().map(table -> DynamicContainer.dynamicContainer(table.title(), rows(table)));
    }

    private static Stream<DynamicTest> rows(Table table) {
        return table.scenarios().stream()
                .flatMap(scenario -> table.peers().stream()
                        .filter(peer -> peer.generated() && peer.hasIncubator() == HAS_INCUBATOR)
                        .map(peer -> DynamicTest.dynamicTest(
                                scenario.title() + ", " + peer.way(),
                                () -> assertThat(bytes(scenario, peer.way()))
                                        .isLessThanOrEqualTo(bytes(scenario, "SAFE") + allowed(scenario, peer)))));
    }

    /** What must allocate nothing, whatever the expert's code does. */
    @TestFactory
    Stream<DynamicTest> metricsAndDisabledTelemetryAllocateNothing() {
        Stream<DynamicTest> metrics = Plan.ALLOCATING_NOTHING.stream()
                .flatMap(table -> table.peers().stream()
                        .filter(peer -> peer.generated() && peer.hasIncubator() == HAS_INCUBATOR)
                        .flatMap(peer -> table.scenarios().stream()
                                .map(scenario -> nothing(table.title(), scenario, peer.way()))));
        return HAS_INCUBATOR
                ? metrics
                : Stream.concat(
                        metrics,
                        Stream.of("DECORATOR", "SCOPE").map(way -> nothing("disabled", CallTables.DISABLED, way)));
    }

    /** A hostile text is new, so it has to be made: that allocates what it allocates without telemetry. */
    @TestFactory
    Stream<DynamicTest> hostileTextsAllocateNothingButThemselves() {
        String way = HAS_INCUBATOR ? Peer.INCUBATOR.way() : "GENERATED";
        return GrowthTables.HOSTILE_TEXTS.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.title(),
                        () -> assertThat(bytes(scenario, way))
                                .isLessThan(bytes(scenario, GrowthTables.MAKING.way()) + ROUNDING)));
    }

    private static DynamicTest nothing(String title, Scenario scenario, String way) {
        return DynamicTest.dynamicTest(
                title + ", " + scenario.title() + ", " + way,
                () -> assertThat(bytes(scenario, way)).isLessThan(ROUNDING));
    }

    private static double allowed(Scenario scenario, Peer peer) {
        double ending = scenario.benchmark().endsWith(".later") && !scenario.disabled() ? LOGGER : 0;
        double given = switch (peer.way()) {
            case "BODY" -> BODIES.get(scenario.benchmark().substring("TracedCall.".length()));
            case "SCOPE" -> scenario.disabled() ? 0 : SCOPE;
            default -> 0;
        };
        return ROUNDING + ending + given;
    }

    private static double bytes(Scenario scenario, String way) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + scenario.benchmark() + "$")
                .param("way", way)
                .threads(scenario.threads())
                .mode(Mode.SingleShotTime)
                .warmupBatchSize(CALLS)
                .measurementBatchSize(CALLS)
                .warmupIterations(WARM_UPS)
                .measurementIterations(ROUNDS)
                .forks(0)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(GCProfiler.class);
        scenario.parameters().forEach((name, value) -> options.param(name, value));
        var results = new Runner(options.build()).runSingle().getSecondaryResults();
        assertThat(results).as("what JMH's profiler of allocations measured").containsKey("gc.alloc.rate");
        var perBatch = results.get("gc.alloc.rate.norm"); // is missing if nothing was allocated at all
        return perBatch == null ? 0 : perBatch.getStatistics().getMin() / CALLS;
    }
}

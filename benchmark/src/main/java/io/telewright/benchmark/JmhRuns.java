package io.telewright.benchmark;

import io.telewright.benchmark.compile.Tools;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Profile;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.Turn;
import io.telewright.benchmark.sdk.ProcessorTime;
import io.telewright.benchmark.sdk.Tracing;
import io.telewright.benchmark.wide.WideClasses;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Has JMH run turns, each in a process of its own: the forks of one run of JMH's are of one way, one after another.
 *
 * @param results where JMH writes a file for each turn
 * @param wide where the classes of calls with many attributes are
 */
record JmhRuns(Profile profile, Tools tools, Path results, Path wide) {
    private static final String AGENT = "AGENT";

    /** Times as many as the profile says. */
    private static final int MORE_WARM_UPS = 2;

    private static final String CLASS_PATH = "java.class.path";

    /** A heap that grows during the measurement makes the first use of each page a part of the calls. */
    private static final List<String> HEAP = List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch");

    void run(List<Turn> turns) throws RunnerException, IOException {
        System.out.printf(
                "%d processes of JMH, about %d minutes, and some of them twice. Compilations and starts of programs follow,"
                        + " in quick for about seven minutes.%n",
                turns.size(), profile.minutes(turns));
        for (int i = 0; i < turns.size(); i++) {
            System.out.printf("%n### Run %d of %d%n", i + 1, turns.size());
            run(turns.get(i), results.resolve("jmh-%04d.json".formatted(i)));
        }
    }

    /**
     * As many warm-ups as the profile says, times what else the machine is doing: what counts is the processor time that
     * the compiler gets.
     */
    private int warmUps(Peer peer) {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        double busy = Math.max(1, system.getSystemLoadAverage() / system.getAvailableProcessors());
        return (int) Math.round(profile.warmUps(peer) * busy);
    }

    /** The agent at its best: nothing but annotations, no thread attributes, and the pipeline of everyone else. */
    private List<String> agentOptions(Scenario scenario) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-javaagent:" + tools.jar("tools", "opentelemetry-javaagent"),
                "-Dotel.javaagent.extensions=" + tools.agentExtension(),
                "-Dotel.traces.exporter=none",
                "-Dotel.metrics.exporter=none",
                "-Dotel.logs.exporter=none",
                "-Dotel.javaagent.add-thread-details=false",
                "-Dotel.instrumentation.common.default-enabled=false",
                "-Dotel.instrumentation.opentelemetry-api.enabled=true",
                "-Dotel.instrumentation.opentelemetry-instrumentation-annotations.enabled=true"));
        options.addAll(Tracing.valueOf(scenario.parameter("tracing")).agentOptions());
        return options;
    }

    /** A process that was not in a steady state is replaced by one that has more time to get there. */
    private void run(Turn turn, Path file) throws RunnerException, IOException {
        int warmUps = warmUps(turn.peer());
        if (!Steadiness.isSteady(run(turn, warmUps, file))) {
            System.out.println("### Its iterations differ: it is run again, with more of them to warm up.");
            run(turn, warmUps * MORE_WARM_UPS, file);
        }
    }

    private RunResult run(Turn turn, int warmUps, Path file) throws RunnerException, IOException {
        Scenario scenario = turn.scenario();
        String way = turn.peer().way();
        List<String> jvm = new ArrayList<>(way.equals(AGENT) ? agentOptions(scenario) : List.of());
        jvm.add("-D" + WideClasses.DIRECTORY + "=" + wide);
        jvm.addAll(HEAP);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + Pattern.quote(scenario.benchmark()) + "$")
                .param("way", way)
                .threads(scenario.threads())
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.milliseconds(profile.iterationMillis()))
                .measurementIterations(profile.iterations())
                .measurementTime(TimeValue.milliseconds(profile.iterationMillis()))
                .jvmArgsAppend(jvm.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString());
        scenario.parameters().forEach((name, value) -> options.param(name, value));
        // What JMH hands to its forks.
        System.setProperty(
                CLASS_PATH,
                turn.peer().hasIncubator()
                        ? tools.incubatorClassPath()
                        : tools.classPath().toString());
        return new Runner(options.build()).runSingle();
    }
}

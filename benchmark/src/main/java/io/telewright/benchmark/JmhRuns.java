package io.telewright.benchmark;

import io.telewright.benchmark.compile.Tools;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Profile;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.Table;
import io.telewright.benchmark.sdk.ProcessorTime;
import io.telewright.benchmark.sdk.Tracing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the plan's scenarios, the peers of each one right after another.
 *
 * @param results where JMH writes a file for each run
 */
record JmhRuns(Profile profile, Tools tools, Path results) {
    private static final String AGENT = "AGENT";

    private static final String SPRING = "SPRING";
    private static final String CLASS_PATH = "java.class.path";

    /** Ways with much more code, which the compiler needs longer for. */
    private static final Set<String> LARGE = Set.of(AGENT, SPRING, "MICROMETER");

    private static final int WARM_UP_OF_LARGE = 3;

    private record Run(Scenario scenario, List<String> ways, String classPath, List<String> options) {}

    void run() throws RunnerException, IOException {
        List<Run> runs = runs();
        for (int i = 0; i < runs.size(); i++) {
            System.out.printf("%n### Run %d of %d%n", i + 1, runs.size());
            run(runs.get(i), results.resolve("jmh-%03d.json".formatted(i)));
        }
    }

    /** What is in two tables is run once. */
    private List<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        Set<List<Object>> planned = new HashSet<>();
        String classPath = tools.classPath().toString();
        for (Table table : Plan.TABLES) {
            for (Scenario scenario : table.scenarios()) {
                List<String> ways = table.peers().stream()
                        .map(Peer::way)
                        .filter(way -> planned.add(
                                List.of(scenario.benchmark(), scenario.parameters(), scenario.threads(), way)))
                        .toList();
                List<String> plain =
                        ways.stream().filter(way -> !LARGE.contains(way)).toList();
                if (!plain.isEmpty()) {
                    runs.add(new Run(scenario, plain, classPath, List.of()));
                }
                for (String way : ways.stream().filter(LARGE::contains).toList()) {
                    runs.add(large(scenario, way));
                }
            }
        }
        return runs;
    }

    private Run large(Scenario scenario, String way) throws IOException {
        String classPath =
                way.equals(SPRING) ? tools.aspectClassPath() : tools.classPath().toString();
        return new Run(scenario, List.of(way), classPath, way.equals(AGENT) ? agentOptions(scenario) : List.of());
    }

    /**
     * As many warm-ups as the profile says, times what else the machine is doing: what counts is the processor time that
     * the compiler gets.
     */
    private int warmUps(Run run) {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        double busy = Math.max(1, system.getSystemLoadAverage() / system.getAvailableProcessors());
        int factor = LARGE.containsAll(run.ways) ? WARM_UP_OF_LARGE : 1;
        return (int) Math.round(profile.warmUps() * busy * factor);
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

    private void run(Run run, Path file) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + Pattern.quote(run.scenario.benchmark()) + "$")
                .param("way", run.ways.toArray(String[]::new))
                .threads(run.scenario.threads())
                .forks(profile.forks())
                .warmupIterations(warmUps(run))
                .warmupTime(TimeValue.milliseconds(profile.iterationMillis()))
                .measurementIterations(profile.iterations())
                .measurementTime(TimeValue.milliseconds(profile.iterationMillis()))
                .jvmArgsAppend(run.options.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString());
        run.scenario.parameters().forEach((name, value) -> options.param(name, value));
        System.setProperty(CLASS_PATH, run.classPath); // which JMH hands to its forks
        new Runner(options.build()).run();
    }
}

package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** The document of one run, {@code performance.md} with its chart {@code performance.svg}. */
public record Document(Results results) {
    /** Writes both files to a directory. */
    public void write(Path directory) throws IOException {
        Files.writeString(directory.resolve("performance.md"), markdown());
        Files.writeString(directory.resolve("performance.svg"), new Chart(results.rows()).svg());
    }

    private String markdown() throws IOException {
        String tables = Plan.TABLES.stream()
                .map(table -> new TableSection(table, results.rows()).markdown())
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                introduction(),
                new TargetSection(new Verdicts(results).all(), Explanations.read()).markdown(),
                "## Calls, metrics and events\n",
                tables,
                new CompileSection(new CompileTimes(results.compilations()), results.writtenForOneChange()).markdown(),
                new FootprintSection(results.starts(), results.footprints(), results.runtimeBytes()).markdown());
    }

    private String introduction() {
        Machine machine = results.machine();
        Profile profile = Profile.named(results.profile());
        String versions = machine.versions().entrySet().stream()
                .map(library -> library.getKey() + " " + library.getValue())
                .collect(Collectors.joining(", "));
        return """
                # Performance

                ![One traced call compared with others](performance.svg)

                All figures come from one run of one command, which also wrote this file (see
                [CONTRIBUTING.md](../CONTRIBUTING.md#benchmark)). Only the figures in the explanations of targets come
                from separate trials. The first line of each table has the time of hand-written expert code, and all other
                lines are ratios to it. The second line measures the same code again, so its difference is the noise of
                the comparison.

                The candidates take turns, round by round, and each turn runs in a process of its own. From each
                process, the median of its iterations counts. The ratio is the quotient of the geometric means of the
                processes, with its 95 %% confidence interval (Welch's t, on logarithms) if both sides have more than
                one process. The time is the processor time of the process for each call, including garbage collection,
                because the machine may be shared. Below it is the number of bytes that a call allocates, as the median
                of the processes. All candidates use an SDK that does all of its work. It is the same SDK unless a note
                says otherwise. A processor drops everything that arrives, so that no exporter is measured.

                *By hand, expert* is code that avoids all unnecessary costs: it does nothing while telemetry is off,
                reads the context once, creates keys and attributes once, and sets attributes only if they are kept. *As
                documented* is code in the manner of OpenTelemetry's documentation. Unlike both, generated code also
                protects the program from everything that telemetry throws. Micronaut and Quarkus were not measured,
                because both weave at build time, with tools of their own, into applications that they run.

                - Profile `%s`: %d processes for each row that has a target, %d for each other row, each with %d
                  iterations of %d ms after %d iterations to warm up (three times as many where much code is woven in)
                - %s, %d processors; %s; %s; load before the run %s; %s
                - %s
                """.formatted(
                        results.profile(),
                        profile.rounds(),
                        profile.roundsOfOthers(),
                        profile.iterations(),
                        profile.iterationMillis(),
                        profile.warmUps(),
                        machine.processor(),
                        machine.processors(),
                        machine.system(),
                        machine.java(),
                        String.format(Locale.ROOT, "%.1f", machine.loadBefore()),
                        machine.date(),
                        versions);
    }
}

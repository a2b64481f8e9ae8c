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
                new FootprintSection(results.footprint()).markdown());
    }

    private String introduction() {
        Machine machine = results.machine();
        Profile profile = Profile.named(results.profile());
        String versions = machine.versions().entrySet().stream()
                .map(library -> library.getKey() + " " + library.getValue())
                .collect(Collectors.joining(", "));
        return """
                # Performance

                ![One traced call beside others](performance.svg)

                All figures are of one run of one command, which wrote this file (see the README), but for those in the
                explanations of targets, which are of trials beside it. The first line of each table has the time of
                expert code by hand; all others are ratios to that. The same code is measured a second time for the
                second line: what differs there is the noise of the comparison. What is compared takes turns, round by
                round, each turn in a process of its own; of a process the median of its iterations counts. The ratio
                is the quotient of the geometric means of the processes, with its 95 %% confidence interval (Welch's t,
                on logarithms) where both sides have more than one. It is the processor time of the process for each
                call, garbage collection included, since the machine may be shared. Below it are the bytes that a call
                allocates, the median of the processes. Everyone has an SDK that does all of its work, the same one
                where no note says otherwise; a processor drops what arrives, so that no exporter is measured.

                *By hand, expert* knows what costs what: it does nothing while telemetry is off, reads the context
                once, makes keys and attributes once, and sets attributes only where they are kept. *As documented* is
                the manner of OpenTelemetry's documentation. Unlike both, generated code also keeps from the program
                whatever telemetry throws. Micronaut and Quarkus were not measured: both weave at build time, with tools
                of their own, into applications that they run.

                - Profile `%s`: %d processes for what targets speak of, %d for others, each with %d iterations of %d ms
                  after %d to warm up, three times as many where much code is woven in
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

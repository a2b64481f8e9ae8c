package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        TargetSection targets = new TargetSection(new Verdicts(results).all(), Explanations.read());
        return String.join(
                "\n",
                "# Performance\n",
                new Summary(results).markdown(),
                new GrowthSummary(results.rows()).markdown(),
                """
                All figures come from one run of one command, which also wrote this file (see
                [CONTRIBUTING.md](../CONTRIBUTING.md#benchmark)). [Method](#method) tells how they were measured.
                """,
                targets.markdown(),
                """
                ## Calls, metrics and events

                The first line of each table has the time of the expert's code by hand, and all other lines are ratios
                to it. Each cell also has the bytes that a call allocates.
                """,
                tables,
                new CompileSection(new CompileTimes(results.compilations()), results.writtenForOneChange()).markdown(),
                new WarmSection(results.warmCompilations()).markdown(),
                new HeapSection(results.heap()).markdown(),
                new FootprintSection(results.starts(), results.footprints(), results.runtimeBytes()).markdown(),
                targets.misses(),
                new MethodSection(results.machine(), results.profile()).markdown());
    }
}

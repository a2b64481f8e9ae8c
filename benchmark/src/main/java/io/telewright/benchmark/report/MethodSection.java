package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.Profile;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the figures came to be. */
record MethodSection(Machine machine, String name) {
    String markdown() {
        Profile profile = Profile.named(name);
        String versions = machine.versions().entrySet().stream()
                .map(library -> library.getKey() + " " + library.getValue())
                .collect(Collectors.joining(", "));
        return """
                ## Method

                The candidates take turns, round by round, and each turn runs in a process of its own. From each
                process, the median of its iterations counts. A ratio is the quotient of the geometric means of the
                processes, with its 95 %% confidence interval (Welch's t, on logarithms) if both sides have more than
                one process. The time is the processor time of the process for each call, including garbage collection,
                because the machine may be shared. The number of bytes that a call allocates is the median of the
                processes. All candidates use an SDK that does all of its work. It is the same SDK unless a note
                says otherwise. A processor drops everything that arrives, so that no exporter is measured.

                *By hand, expert* is code that avoids all unnecessary costs: it does nothing while telemetry is off,
                reads the context once, creates keys and attributes once, and sets attributes only if they are kept.
                *As safe* is that code with the guarantees that generated code gives: nothing that telemetry throws
                reaches the caller or replaces the caller's exception, an operation ends before the continuations of its
                future run, and `error.type` is the same. *As documented* is code in the manner of OpenTelemetry's
                documentation. Micronaut and Quarkus were not measured, because both weave at build time, with tools of
                their own, into applications that they run.

                - Profile `%s`: %d processes for each row of generated code and of the code that is as safe, %d for each
                  other row, each with %d iterations of %d ms after %d iterations to warm up (three times as many where
                  much code is woven in)
                - %s, %d processors; %s; %s; load before the run %s; %s
                - %s
                """.formatted(
                        name,
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

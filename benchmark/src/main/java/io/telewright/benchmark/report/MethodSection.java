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

                All code that is measured is [in the
                benchmark](../benchmark/src/main/java/io/telewright/benchmark). The candidates take turns, round
                by round, and each turn runs in a process of its own. A process whose iterations differ by more
                than a quarter is run again, with twice as many iterations to warm up, because the compiler is
                often still at work then. From each process, the median of its iterations counts. The time is
                the processor time of the process for each call, including garbage collection, because the
                machine may be shared. Each process has a heap of 512 MB, of which every page is touched before
                the calls start. In a trial with heaps that grow as needed, iterations in which a heap grew took
                up to twice as long.

                To compare two candidates, each process of the one is divided by each process of the other. The
                ratio is the median of these quotients. The interval in brackets comes from their order alone,
                so that it holds however the processes vary (Mann and Whitney's). With 3 processes on both sides
                it goes from the smallest quotient to the largest. The true ratio is outside of it in at most 10
                of 100 cases, and below it in at most 5. Generated code counts as slower only if the whole
                interval is above 1. So few processes cannot show small differences, and some rows miss the
                target by chance: the code that is as safe is also measured against itself. Where there are too
                few processes, no interval is shown. Compilations and starts are judged by their ratio alone.
                Generated code with the incubator does not count in the first two targets, because no code by
                hand that is as safe uses the incubator.

                The number of bytes that a call allocates is the median of the processes. Generated code counts
                as allocating more only if each of its processes allocates more than each of the other side.
                Where a call takes microseconds, some bytes are those of JMH itself. The build has a guard for
                every row (`BytesGuardTest`, in `mvn verify`). It counts each object that the code makes, with
                the optimising compiler off. It fails if a metric or disabled telemetry allocates anything, or
                if generated code allocates more than the expert's that is as safe, apart from the user's own
                lambda and the `SpanScope` that the user gets, and from 8 B in the ending of a future. Times
                never fail a build. On Java 17, the optimising compiler keeps the context's scope of a generated
                decorator, an object of 32 B, which it removes on Java 25. In a trial there, a call that is not
                sampled allocated 304 B, and 272 B on Java 25. The expert's code had 272 B on both, and 304 B in
                some processes on Java 17.

                A compilation is a process of `javac` that starts and ends, and the processor time of all of its
                threads counts, those of the JVM's own compiler included. Only where a table says so do several
                compilations share a process.

                All candidates use an SDK that does all of its work. It is the same SDK unless a note says
                otherwise. A processor drops everything that arrives, so that neither an exporter nor a queue is
                measured. The queue of `Telewright.configure` takes [some nanoseconds](reliability.md) more than
                the SDK's.

                *By hand, expert* is code that avoids all unnecessary costs: it does nothing while telemetry is
                off, reads the context once, creates keys and attributes once, and sets attributes only if they
                are kept. *As safe* is that code with these guarantees of generated code: nothing that telemetry
                throws reaches the caller or replaces the caller's exception, an operation ends before the
                continuations of its future run, and `error.type` is the same. It does not check on which thread
                and in which order contexts are left, does not bound how deep futures nest, and does not limit
                the length of texts. *As documented* is code in the manner of OpenTelemetry's documentation.
                Micronaut and Quarkus were not measured, because both weave at build time, with tools of their
                own, into applications that they run.

                - Profile `%s`: %d processes for each row of generated code and of the code that is as safe, %d for each
                  other row, each with %d iterations of %d ms after %d iterations to warm up (three times as many where
                  much code is woven in)
                - %s, %d processors; %s; %s; load %s in the minute before the run, that of the build included;
                  %s
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

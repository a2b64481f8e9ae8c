package io.telewright.benchmark.report;

import io.telewright.benchmark.footprint.Footprint;
import io.telewright.benchmark.start.Start;
import io.telewright.benchmark.start.Starts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How long a program takes to start, and how large generated code is. */
record FootprintSection(Starts starts, List<Footprint> footprints, long runtimeBytes) {
    private static final int KILOBYTE = 1_024;

    String markdown() {
        return """
                ## Start-up and size

                | | without Telewright | with Telewright |
                |---|---:|---:|
                | processor time of a process that configures the SDK and ends a span: the SDK's own `AutoConfiguredOpenTelemetrySdk.initialize()` against `Telewright.configure` | %s | %s |
                | the same by the clock, without the start of the JVM | %s | %s |
                | construction and first call of a class with all signals, the first of its kind: by hand, as safe, against generated | %s | %s |
                | the same after other classes of its kind | %s | %s |
                %s

                The jar of the runtime has %d KB. The programs and class files by hand have no guards against exceptions
                of telemetry.
                """.formatted(
                        seconds(starts.sdk()),
                        ratio(starts),
                        millis(starts.sdk()),
                        clock(starts.telewright(), starts.sdk()),
                        millis(starts.byHand()),
                        firstCall(starts),
                        millis(starts.byHandLater()),
                        laterCall(starts),
                        footprints.stream().map(FootprintSection::lines).collect(Collectors.joining("\n")),
                        runtimeBytes / KILOBYTE);
    }

    /** How much longer a process with {@code Telewright.configure} takes. */
    static Ratio ratio(Starts starts) {
        return Ratio.of(
                Samples.ofEach(starts.telewright().seconds()),
                Samples.ofEach(starts.sdk().seconds()));
    }

    /** How much longer the first call of the first generated class takes. */
    static Ratio firstCall(Starts starts) {
        return clock(starts.generated(), starts.byHand());
    }

    /** How much longer the first call of a further generated class takes. */
    static Ratio laterCall(Starts starts) {
        return clock(starts.generatedLater(), starts.byHandLater());
    }

    private static Ratio clock(Start with, Start without) {
        return Ratio.of(Samples.ofEach(with.millis()), Samples.ofEach(without.millis()));
    }

    private static String seconds(Start start) {
        return format("%.2f s", Samples.ofEach(start.seconds()).median());
    }

    static String millis(Start start) {
        return format("%.1f ms", Samples.ofEach(start.millis()).median());
    }

    private static String lines(Footprint footprint) {
        Samples byHand = Samples.ofEach(footprint.byHandSeconds());
        return format(
                """
                | processor time of a program that creates %,d telemetry objects, calls each method once and ends | %.2f s | %s |
                | its class files, in bytes for each method | %d | %d |""",
                footprint.classes(),
                byHand.median(),
                Ratio.of(Samples.ofEach(footprint.generatedSeconds()), byHand),
                Math.round(footprint.byHandBytes()),
                Math.round(footprint.generatedBytes()));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

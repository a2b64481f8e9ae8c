package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.plan.CallTables;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.SignalTables;
import io.telewright.benchmark.plan.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a user decides by, at the top of the document. */
record Summary(Results results) {
    /**
     * A line of the table.
     *
     * @param way that of generated code, or nothing for the first in the table
     */
    private record Line(String label, Table table, Scenario scenario, String way) {
        Line(String label, Table table, Scenario scenario) {
            this(label, table, scenario, "");
        }

        Peer generated() {
            return table.peers().stream()
                    .filter(peer ->
                            way.isEmpty() ? peer.generated() : peer.way().equals(way))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> others() {
            return generated().hasIncubator() ? OTHERS_WITH_INCUBATOR : OTHERS;
        }
    }

    private static final List<Line> LINES = List.of(
            new Line("a traced call, three attributes", CallTables.ATTRIBUTES, CallTables.CHART),
            new Line("the same, not sampled", CallTables.STATES, CallTables.UNSAMPLED),
            new Line("the same, telemetry disabled", CallTables.STATES, CallTables.DISABLED),
            new Line("a traced call that throws", CallTables.FAILING, CallTables.FAILING_ROOT),
            new Line("a traced call that returns a future", CallTables.LATER, CallTables.LATER_ROOT),
            new Line("a count by an enum and a boolean", SignalTables.METRICS, SignalTables.ENUM_AND_BOOLEAN),
            new Line(
                    "the same with OpenTelemetry's incubator",
                    SignalTables.METRICS,
                    SignalTables.ENUM_AND_BOOLEAN,
                    "INCUBATOR"),
            new Line("an event, two attributes", SignalTables.EVENTS, SignalTables.EVENT),
            new Line("span, duration, count and event", SignalTables.COMBINED, SignalTables.ALL_SIGNALS));

    private static final List<String> OTHERS = List.of("SAFE", "EXPERT", "DOCUMENTED", "AGENT", "MICROMETER");

    /** No code by hand that is as safe uses the incubator. */
    private static final List<String> OTHERS_WITH_INCUBATOR =
            List.of("", Peer.BOUND, "DOCUMENTED", "AGENT", "MICROMETER");

    String markdown() {
        return """
                Generated code against the alternatives. The first column has the time and the allocated bytes of generated
                code. The others have the time of the same telemetry, as a multiple of that: 2.00× takes twice as long.

                | | generated | by hand, expert, as safe | by hand, expert | by hand, as documented | OpenTelemetry agent | Micrometer |
                |---|---:|---:|---:|---:|---:|---:|
                %s

                The expert's code avoids all unnecessary costs. Code that is as safe also keeps what telemetry throws from the
                caller. Code as documented follows the examples of OpenTelemetry. For calls, the table shows a generated
                decorator. [Further tables](#calls-metrics-and-events) also have the other two forms, which take longer where
                telemetry is off or not sampled, and the errors of all figures.

                - **Compile time** of %d interfaces with ten methods each, against the same sources written out: %s.
                  %s
                - **Start-up**: a process that configures telemetry takes %s the processor time of one with the SDK's own
                  configuration. The first call of the first generated class takes %s, and %s by hand. That of a further one takes
                  %s, and %s by hand.

                ![One traced call compared with others](performance.svg)
                """.formatted(
                        LINES.stream().map(this::line).collect(Collectors.joining("\n")),
                        interfaces(),
                        compilation(),
                        new WarmSection(results.warmCompilations()).summary(),
                        FootprintSection.ratio(results.starts()),
                        FootprintSection.millis(results.starts().generated()),
                        FootprintSection.millis(results.starts().byHand()),
                        FootprintSection.millis(results.starts().generatedLater()),
                        FootprintSection.millis(results.starts().byHandLater()));
    }

    private String line(Line line) {
        Row row = results.rows().find(line.scenario, line.generated());
        String others = line.others().stream().map(way -> ratio(line, way, row)).collect(Collectors.joining(" | "));
        return "| %s | %s, %d B | %s |".formatted(line.label, row.time(), Math.round(row.bytes()), others);
    }

    private String ratio(Line line, String way, Row generated) {
        return line.table.peers().stream()
                .filter(peer -> peer.way().equals(way))
                .map(peer -> Ratio.of(results.rows().find(line.scenario, peer).nanos(), generated.nanos()))
                .map(ratio -> String.format(Locale.ROOT, "%.2f×", ratio.value()))
                .findFirst()
                .orElse("–");
    }

    /** A size that each library has, of a project that is not small. */
    private int interfaces() {
        List<Integer> sizes = times().sizes();
        return sizes.get(Math.min(1, sizes.size() - 1));
    }

    private String compilation() {
        return Arrays.stream(Library.values())
                .filter(library -> times().measured(library, interfaces()))
                .map(library -> String.format(
                        Locale.ROOT,
                        "%s %.2f×",
                        library.label(),
                        times().cost(library, interfaces()).value()))
                .collect(Collectors.joining(", "));
    }

    private CompileTimes times() {
        return new CompileTimes(results.compilations());
    }
}

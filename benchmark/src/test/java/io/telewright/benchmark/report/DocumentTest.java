package io.telewright.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.benchmark.compile.Compilation;
import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.compile.SmallestHeap;
import io.telewright.benchmark.compile.WarmCompilation;
import io.telewright.benchmark.compile.WarmWay;
import io.telewright.benchmark.compile.Way;
import io.telewright.benchmark.footprint.Footprint;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.plan.Table;
import io.telewright.benchmark.start.Start;
import io.telewright.benchmark.start.Starts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir
    Path directory;

    @Test
    void everyRowIsInItsTableAndEveryTargetIsMet() throws Exception {
        String document = write(10, 800);

        assertThat(document).doesNotContain("missed").doesNotContain("Why targets are missed");
        for (Table table : Plan.TABLES) {
            assertThat(document).contains("### " + table.title());
            table.peers().forEach(peer -> assertThat(document).contains("| " + peer.label() + " |"));
        }
        assertThat(document).contains("10.0 ns<br>800 B").contains("| 3.00× |");
    }

    @Test
    void slowerGeneratedCodeIsAMissWithItsRows() throws Exception {
        String document = write(15, 800);

        assertThat(document)
                .contains("generated code takes no longer than the expert's that is as safe")
                .contains("**missed**");
        assertThat(document).contains("- One traced call, no attributes, generated decorator: 1.50×");
    }

    @Test
    void theNoiseOfTheComparisonIsShownAndIsNotAMiss() throws Exception {
        assertThat(write(10, 11, 800))
                .contains(
                        "in every row | 80 of 80 rows, and within 5 % in 80; of that code against itself 0 of 14 rows | met |")
                .contains("| 1.10×<br>800 B |")
                .doesNotContain("Why targets are missed");
        assertThat(write(11, 10, 800))
                .contains(
                        "| 0 of 80 rows, and within 5 % in 0; of that code against itself 14 of 14 rows | **missed** |")
                .doesNotContain("as safe, again: ")
                .contains("generated decorator: 1.10×");
    }

    @Test
    void threadsAreComparedWithOne() throws Exception {
        assertThat(write(10, 800)).contains("| 10.0 ns<br>800 B | 10.0 ns<br>1.00× of 1 thread<br>800 B |");
    }

    @Test
    void aPeerThatIsNotSlowEnoughInOneRowIsAMissWithThatRow() throws Exception {
        assertThat(write(26, 800))
                .contains("| a generated decorator is at least 2× faster than the agent | 0 of 11 rows;")
                .contains("- One traced call that throws, root: 1.92×")
                .doesNotContain("- One traced call that throws, disabled: 1.92×");
    }

    @Test
    void moreBytesAreAMissWithTheirNumber() throws Exception {
        assertThat(write(10, 832)).contains("- One event, 2 attributes, generated: at least 32 B more");
    }

    @Test
    void whatAUserDecidesByComesFirstAndTheMethodLast() throws Exception {
        String document = write(20, 800);

        assertThat(document)
                .contains(
                        "| a traced call, three attributes | 20.0 ns, 800 B | 0.50× | 0.50× | 2.50× | 2.50× | 2.50× |");
        assertThat(document)
                .containsSubsequence(
                        "| a traced call, three attributes |",
                        "![One traced call",
                        "## Targets",
                        "## Calls, metrics and events",
                        "## Compile time",
                        "## Start-up and size",
                        "## Why targets are missed",
                        "## Method");
    }

    @Test
    void withTheIncubatorTheSummaryComparesWithBoundInstrumentsByHand() throws Exception {
        assertThat(write(20, 800))
                .contains("| a count by an enum and a boolean | 20.0 ns, 0 B | 0.50× | 0.50× | 2.50× | – | 2.50× |")
                .contains("| the same with OpenTelemetry's incubator | 20.0 ns, 0 B | – | 2.50× | 2.50× | – | 2.50× |");
    }

    @Test
    void aMissWhereTelemetryIsDisabledHasItsOwnReason() throws Exception {
        assertThat(write(12, 800))
                .containsSubsequence(
                        Explanations.read().texts().getProperty("time.disabled.DECORATOR"),
                        "- One traced call with three attributes, by the state of its span, disabled, 3 attributes,"
                                + " generated decorator: 1.20×");
    }

    @Test
    void metricsOfAnEnumAndABooleanHaveTargetsAndThoseOfTextsAreForComparison() throws Exception {
        assertThat(write(20, 800))
                .contains("| a metric of an enum and a boolean is at least 2× faster than as documented | 6 of 6 rows;"
                        + " for comparison, metrics of bounded texts: 2.50× to 2.50× | met |")
                .contains("with the incubator | 0 of 6 rows; for comparison")
                .contains("| a metric with bounded attributes allocates nothing | 33 of 33 rows | met |");
    }

    @Test
    void theSmallestHeapIsThere() throws Exception {
        assertThat(write(10, 800))
                .contains("compiles 5,000 interfaces is 448 MB with Telewright's processor, 432 MB with a")
                .contains("and 256 MB for the same sources");
    }

    @Test
    void startsAndSizesHaveTheirRows() throws Exception {
        assertThat(write(10, 800))
                .contains("| 0.50 s | 1.00× |")
                .contains("creates 1,000 telemetry objects, calls each method once and ends | 1.00 s | 3.00× |")
                .contains("The jar of the runtime has 87 KB.");
    }

    @Test
    void theTimesOfTheCompilerAreShown() throws Exception {
        assertThat(write(10, 800))
                .contains("| 500 | 1.00×<br>5.0 / 5.0 s<br>300 / 300 MB |")
                .contains("| 500 | 1.25× |");
    }

    @Test
    void aWarmCompilerIsComparedInItsLastThird() throws Exception {
        assertThat(write(10, 800))
                .contains("without any processor | 1.00 s | – |")
                .contains(", copied | 1.25 s, 1.25× | – |")
                .contains(", whose classes are kept | 2.00 s, 2.00× | – |")
                .contains(", whose classes are loaded each time | 4.00 s, 4.00× | – |")
                .contains("they take 4.00 s with Telewright and 1.00 s written out.");
    }

    @Test
    void theChartIsWellFormed() throws Exception {
        write(10, 800);

        var chart = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(directory.resolve("performance.svg").toFile());
        assertThat(chart.getElementsByTagName("line").getLength()).isGreaterThan(5);
    }

    /** Where generated code takes so many nanoseconds and bytes, the expert's 10 and 800, and that of others 50. */
    private String write(double nanos, double bytes) throws Exception {
        return write(nanos, 10, bytes);
    }

    /** Where the expert's code takes so many nanoseconds when it is measured again, too. */
    private String write(double nanos, double again, double bytes) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Table table : Plan.TABLES) {
            for (Scenario scenario : table.scenarios()) {
                table.peers().forEach(peer -> rows.add(row(scenario, peer, time(peer, nanos, again), bytes)));
            }
        }
        Machine machine = new Machine("a processor", 2, "an OS", "a JVM", 0.5, "2026-01-01", Map.of("sdk", "1"));
        List<Compilation> compilations = Stream.of(500, 5_000)
                .flatMap(size -> Stream.of(Way.values())
                        .map(way -> new Compilation(Library.TELEWRIGHT, size, way, seconds(way, size), 300)))
                .toList();
        Start start = new Start(List.of(0.5), List.of(200.0));
        Starts starts = new Starts(start, start, start, start, start, start);
        List<Footprint> footprints = List.of(new Footprint(1_000, 500, 400, List.of(3.0), List.of(1.0)));
        new Document(new Results(
                        "smoke",
                        machine,
                        new Rows(rows),
                        compilations,
                        1,
                        warmCompilations(),
                        new SmallestHeap(5_000, 448, 432, 256),
                        starts,
                        footprints,
                        90_000))
                .write(directory);
        return Files.readString(directory.resolve("performance.md"));
    }

    /** Of which the last third is faster than the others, by the way. */
    private static List<WarmCompilation> warmCompilations() {
        return Stream.of(WarmWay.values())
                .map(way -> new WarmCompilation(
                        Library.TELEWRIGHT, 100, way, List.of(9.0, 5.0, 5.0, 5.0, warm(way), warm(way))))
                .toList();
    }

    private static double warm(WarmWay way) {
        return switch (way) {
            case WRITTEN -> 1;
            case COPIED -> 1.25;
            case KEPT -> 2;
            case LOADED -> 4;
        };
    }

    private static double seconds(Way way, int interfaces) {
        return interfaces / (way == Way.COPIED ? 80.0 : 100.0);
    }

    private static double time(Peer peer, double generated, double again) {
        return switch (peer.way()) {
            case "EXPERT", "SAFE", "BARE" -> 10;
            case "AGAIN" -> again;
            default -> peer.generated() ? generated : 50;
        };
    }

    private static Row row(Scenario scenario, Peer peer, double time, double bytes) {
        Map<String, String> parameters = new HashMap<>(scenario.parameters());
        parameters.put("way", peer.way());
        boolean metric = scenario.benchmark().contains("Metric.");
        double allocated = metric || scenario.parameters().containsValue("DISABLED") ? 0 : 800;
        return new Row(
                scenario.benchmark(),
                parameters,
                scenario.threads(),
                Samples.ofEach(List.of(time, time, time)),
                Samples.ofEach(List.of(peer.generated() && allocated > 0 ? bytes : allocated)));
    }
}

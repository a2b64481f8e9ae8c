package io.telewright.test.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.reliability.Scenario.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each fault of a receiver under load. {@code -Dtelewright.reliability=full} makes the load ten times as long and leaves
 * all settings at their defaults; {@code -Dtelewright.reliability.report=FILE} writes the results into a document.
 */
class ReceiverFaultsTest {
    /** A stall would be the timeout of an exporter, or the bound of close: a slow machine is far from that. */
    private static final Duration NO_STALL = Duration.ofSeconds(2);

    private static final Duration BOUND_OF_CLOSE = Duration.ofSeconds(10);

    private static final List<Run> RUNS = new ArrayList<>();

    @RegisterExtension
    final Properties properties = new Properties();

    private final Size size = Size.asked();
    private final Collector collector = new Collector();

    @AfterEach
    void stop() {
        collector.close();
    }

    @AfterAll
    static void report() {
        Report.of(RUNS).writeIfAsked();
    }

    @ParameterizedTest
    @EnumSource
    void theProgramRunsOnAndEverythingIsAccountedFor(Scenario scenario) throws InterruptedException {
        properties.set(size.properties(scenario.end()));
        Run run = Run.of(scenario, collector, size.pieces());
        RUNS.add(run);

        assertThat(run.thrown()).isEmpty();
        assertThat(run.slowest()).isLessThan(NO_STALL);
        assertThat(run.closing()).isLessThan(BOUND_OF_CLOSE.plus(NO_STALL));
        assertThat(run.fullest()).isBetween(0.0, 1.0);
        assertSettled(
                run, run.spans(), run.arrivedSpans(), collector.rejections().spans());
        assertSettled(
                run, run.events(), run.arrivedEvents(), collector.rejections().logRecords());
        assertMetrics(run);
        assertToldOnce(run, "spans", run.spans().dropped());
        assertToldOnce(run, "log records", run.events().dropped());
    }

    private static void assertSettled(Run run, SelfCounts.Fate fate, Arrivals arrivals, long rejected) {
        assertThat(fate.acknowledged() + fate.dropped()).isEqualTo(run.recorded());
        assertThat(arrivals.duplicatesNotResent()).isZero();
        if (run.resent() == 0) {
            assertThat(arrivals.duplicates()).isZero();
        }
        long unanswered = arrivals.unique().size() + rejected - fate.acknowledged();
        if (run.scenario().losesAnswers()) {
            assertThat(unanswered).isBetween(0L, fate.failed());
        } else {
            assertThat(unanswered).isZero();
        }
        switch (run.scenario().end()) {
            case ALL -> assertThat(arrivals.unique()).hasSize((int) run.recorded());
            case SOME -> assertThat(fate.acknowledged()).isPositive();
            case NONE -> assertThat(fate.acknowledged()).isZero();
        }
    }

    /** A sum goes on where an export failed, so that the last one makes up for all. */
    private static void assertMetrics(Run run) {
        assertThat(run.counted()).isEqualTo(run.scenario().end() == End.NONE ? 0 : run.recorded());
    }

    private static void assertToldOnce(Run run, String signal, long dropped) {
        List<String> told = run.told().stream()
                .filter(message -> message.startsWith("Lost " + signal))
                .toList();
        if (dropped == 0) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told)
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message).contains("otel.sdk.", "error.type"));
        }
        assertThat(told.stream().filter(message -> message.contains("queue was full")))
                .hasSizeLessThan(2);
        assertThat(told.stream().filter(message -> message.contains("not be exported")))
                .hasSizeLessThan(2);
    }
}

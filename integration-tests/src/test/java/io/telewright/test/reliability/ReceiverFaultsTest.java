package io.telewright.test.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.reliability.Scenario.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
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

    @RegisterExtension
    final Collector collector = new Collector();

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
        assertSettled(run, run.spans());
        assertSettled(run, run.events());
        assertMetrics(run);
        assertToldOnce(run, "Lost spans", run.spans().fate());
        assertToldOnce(run, "Lost log records", run.events().fate());
    }

    private static void assertSettled(Run run, Run.Account account) {
        Fate fate = account.fate();
        Arrivals arrivals = account.arrivals();
        assertThat(fate.acknowledged() + fate.dropped()).isEqualTo(run.recorded());
        assertThat(arrivals.duplicatesNotResent()).isZero();
        if (run.scenario() == Scenario.ANSWER_LOST) {
            assertThat(arrivals.duplicates()).isPositive();
        }
        // An answer may be lost, or come after the exporter has given the batch up.
        long unanswered = arrivals.unique().size() + account.rejected() - fate.acknowledged();
        assertThat(unanswered).isBetween(0L, fate.failed());
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

    private static void assertToldOnce(Run run, String beginning, Fate fate) {
        List<String> told = run.told().stream()
                .filter(message -> message.startsWith(beginning))
                .toList();
        assertThat(told)
                .filteredOn(message -> message.contains("the queue was full"))
                .hasSize(fate.refused() > 0 ? 1 : 0);
        assertThat(told)
                .filteredOn(message -> message.contains("could not be exported"))
                .hasSize(fate.failed() > 0 ? 1 : 0);
        assertThat(told).allSatisfy(message -> assertThat(message).contains("otel.sdk.", "error.type"));
    }
}

package io.telewright.test.reliability;

import io.telewright.Telewright;
import io.telewright.test.declared.OtelLoadTelemetry;
import java.time.Duration;
import java.util.List;

/**
 * One row of the table, as it came out.
 *
 * @param recorded how many spans; as many events and counts
 * @param spans what became of the spans
 * @param events what became of the events
 * @param counted the last sum of the counts that it took
 * @param resent how many requests came to it again
 * @param fullest how full a queue was seen, at most 1
 * @param slowest the slowest call of all that recorded something
 * @param closing how long {@code Telewright.close} took
 * @param thrown what telemetry threw at the program
 * @param told the warnings that Telewright logged
 */
record Run(
        Scenario scenario,
        long recorded,
        Account spans,
        Account events,
        long counted,
        int resent,
        double fullest,
        Duration slowest,
        Duration closing,
        List<Throwable> thrown,
        List<String> told) {
    /**
     * What became of one signal.
     *
     * @param fate by the SDK's counts
     * @param arrivals what the receiver took
     * @param rejected how many it said it did not take, in partial successes
     */
    record Account(Fate fate, Arrivals arrivals, long rejected) {}

    private static final Duration PAUSE = Duration.ofMillis(4);

    /** Runs the load against the receiver of a scenario, until all that was recorded is accounted for. */
    static Run of(Scenario scenario, Collector collector, int pieces) throws InterruptedException {
        scenario.start(collector);
        SelfCounts counts = SelfCounts.ofNextSdk();
        try (Told told = new Told()) {
            Telewright telewright = Telewright.configure(config ->
                    config.service("load").otlpEndpoint(collector.endpoint()).protocol(scenario.protocol()));
            Load load = new Load(new OtelLoadTelemetry(Telewright.openTelemetry()), pieces, PAUSE);
            load.await(load.recorded() / 2);
            double fullest = counts.fullest();
            scenario.midway(collector);
            load.awaitEnd();
            fullest = Math.max(fullest, counts.fullest());
            Duration closing = close(telewright);
            counts.awaitSettled(load.recorded());
            return new Run(
                    scenario,
                    load.recorded(),
                    new Account(
                            counts.fate("span"),
                            collector.spans(),
                            collector.rejections().spans()),
                    new Account(
                            counts.fate("log"),
                            collector.events(),
                            collector.rejections().logRecords()),
                    collector.counted(),
                    collector.resent(),
                    fullest,
                    load.slowestCall(),
                    closing,
                    load.thrown(),
                    told.messages());
        }
    }

    private static Duration close(Telewright telewright) {
        long started = System.nanoTime();
        telewright.close();
        return Duration.ofNanos(System.nanoTime() - started);
    }
}

package io.telewright.test.reliability;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what the SDK counts about itself, also when nothing of it can be exported. */
final class SelfCounts implements MetricReader {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    /** What is left in a full queue when close gives up takes four more timeouts of an exporter. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The one of the next configuration, if that is to have one. */
    private static Optional<SelfCounts> next = Optional.empty();

    private volatile CollectionRegistration metrics = CollectionRegistration.noop();

    private SelfCounts() {}

    /** Those of the SDK that is configured next. */
    static SelfCounts ofNextSdk() {
        SelfCounts counts = new SelfCounts();
        next = Optional.of(counts);
        return counts;
    }

    /** What became of a signal, {@code span} or {@code log}. */
    Fate fate(String signal) {
        Collection<MetricData> now = metrics.collectAllMetrics();
        String processed = "otel.sdk.processor." + signal + ".processed";
        String exported = "otel.sdk.exporter." + signal + ".exported";
        return new Fate(
                sum(now, exported, error -> error == null),
                sum(now, processed, error -> error != null),
                sum(now, exported, error -> error != null),
                sum(now, processed, error -> error == null));
    }

    /** How full the fuller one of the two queues is: at most 1. */
    double fullest() {
        Collection<MetricData> now = metrics.collectAllMetrics();
        return Math.max(fill(now, "span"), fill(now, "log"));
    }

    private static double fill(Collection<MetricData> collected, String signal) {
        String queue = "otel.sdk.processor." + signal + ".queue.";
        return (double) sum(collected, queue + "size", error -> true)
                / sum(collected, queue + "capacity", error -> true);
    }

    /** Waits until nothing is under way any more, of so many spans and so many events. */
    void awaitSettled(long recorded) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!fate("span").settles(recorded) || !fate("log").settles(recorded)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Of %d recorded, after %s: spans %s, events %s"
                        .formatted(recorded, PATIENCE, fate("span"), fate("log")));
            }
            Thread.sleep(20);
        }
    }

    private static long sum(Collection<MetricData> collected, String metric, Predicate<String> ofError) {
        return collected.stream()
                .filter(candidate -> candidate.getName().equals(metric))
                .flatMap(counts -> counts.getLongSumData().getPoints().stream())
                .filter(count -> ofError.test(count.getAttributes().get(ERROR_TYPE)))
                .mapToLong(LongPointData::getValue)
                .sum();
    }

    @Override
    public void register(CollectionRegistration registration) {
        metrics = registration;
    }

    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType instrument) {
        return AggregationTemporality.CUMULATIVE;
    }

    @Override
    public CompletableResultCode forceFlush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }

    /** Puts them into the SDKs that ask for them. */
    public static final class Provider implements AutoConfigurationCustomizerProvider {
        @Override
        public void customize(AutoConfigurationCustomizer sdk) {
            sdk.addMeterProviderCustomizer((metrics, config) -> {
                next.ifPresent(metrics::registerMetricReader);
                next = Optional.empty();
                return metrics;
            });
        }
    }
}

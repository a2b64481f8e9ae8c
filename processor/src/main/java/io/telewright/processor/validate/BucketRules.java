package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.InstrumentKind.Synchronous;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.NumberType;
import io.telewright.processor.read.DeclaredMetric;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Decides on the buckets of a histogram. */
final class BucketRules {
    /** The buckets of {@code http.server.request.duration}, in seconds. */
    private static final List<Double> OF_DURATIONS =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    private final Findings findings;

    BucketRules(Findings findings) {
        this.findings = findings;
    }

    List<Double> of(DeclaredMetric metric, String name, Synchronous kind, Measure measure) {
        if (metric.buckets().explicit()) {
            check(metric, name, kind, measure);
            return metric.buckets().value();
        }
        if (kind != Synchronous.HISTOGRAM) {
            return List.of();
        }
        return measure.time()
                .map(unit -> (double) unit.timeUnit().convert(1, TimeUnit.SECONDS))
                .map(perSecond ->
                        OF_DURATIONS.stream().map(bound -> bound * perSecond).toList())
                .orElse(List.of());
    }

    private void check(DeclaredMetric metric, String name, Synchronous kind, Measure measure) {
        List<Double> buckets = metric.buckets().value();
        if (kind != Synchronous.HISTOGRAM) {
            findings.add(
                    DiagnosticId.BUCKETS_WITHOUT_HISTOGRAM, metric.buckets().at());
        } else if (buckets.isEmpty() || buckets.stream().anyMatch(bound -> !Double.isFinite(bound))) {
            findings.add(DiagnosticId.BUCKETS_NOT_FINITE, metric.buckets().at(), name);
        } else if (!isAscending(buckets)) {
            findings.add(DiagnosticId.BUCKETS_NOT_ASCENDING, metric.buckets().at(), name);
        } else if (measure.number() == NumberType.LONG
                && buckets.stream().anyMatch(bound -> bound != Math.rint(bound))) {
            findings.add(DiagnosticId.BUCKETS_NOT_WHOLE, metric.buckets().at(), name);
        }
    }

    private static boolean isAscending(List<Double> buckets) {
        for (int i = 1; i < buckets.size(); i++) {
            if (buckets.get(i) <= buckets.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}

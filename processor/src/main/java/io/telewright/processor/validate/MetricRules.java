package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.TimeUnits;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredMetric;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Turns {@code @Metric} annotations into instruments. */
final class MetricRules {
    /** The buckets of {@code http.server.request.duration}, in seconds. */
    private static final List<Double> DURATION_BUCKETS =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    private final Findings findings;
    private final NameRules names;
    private final UnitRules units;

    MetricRules(Findings findings) {
        this.findings = findings;
        names = new NameRules(findings);
        units = new UnitRules(findings);
    }

    /** What a metric measures. */
    enum Measured {
        /** Nothing: a counter counts 1. */
        OCCURRENCES,
        LONG,
        DOUBLE,
        DURATION,
        OBSERVED_LONG,
        OBSERVED_DOUBLE,
        /** An operation: its calls, duration, or those in flight. */
        OPERATION
    }

    Instrument instrument(DeclaredMethod method, DeclaredMetric metric, Measured measured) {
        Instrument.Kind kind = Instrument.Kind.valueOf(metric.kind().value());
        checkKind(method, metric, kind, measured);
        boolean duration =
                measured == Measured.DURATION || (measured == Measured.OPERATION && kind == Instrument.Kind.HISTOGRAM);
        String name = name(method, metric, measured);
        String unit = unit(metric, name, duration);
        return new Instrument(
                Signatures.scope(method),
                name,
                kind,
                isObserved(measured),
                isLong(measured, duration),
                unit,
                description(method, metric),
                buckets(metric, name, kind, duration, unit, isLong(measured, duration)));
    }

    private static boolean isObserved(Measured measured) {
        return measured == Measured.OBSERVED_LONG || measured == Measured.OBSERVED_DOUBLE;
    }

    private static boolean isLong(Measured measured, boolean duration) {
        return !duration && measured != Measured.DOUBLE && measured != Measured.OBSERVED_DOUBLE;
    }

    private void checkKind(DeclaredMethod method, DeclaredMetric metric, Instrument.Kind kind, Measured measured) {
        if (measured == Measured.OPERATION && kind == Instrument.Kind.GAUGE) {
            findings.add(DiagnosticId.GAUGE_OF_OPERATION, metric.kind().at(), method.name());
        } else if (isObserved(measured) && kind == Instrument.Kind.HISTOGRAM) {
            findings.add(DiagnosticId.OBSERVABLE_HISTOGRAM, metric.kind().at(), label(method, metric));
        } else if (measured == Measured.OCCURRENCES && kind != Instrument.Kind.COUNTER) {
            findings.add(
                    DiagnosticId.METRIC_WITHOUT_MEASUREMENT,
                    metric.kind().at(),
                    kind,
                    label(method, metric),
                    method.name());
        }
    }

    private static String label(DeclaredMethod method, DeclaredMetric metric) {
        return metric.name().value().isEmpty() ? method.name() : metric.name().value();
    }

    private String name(DeclaredMethod method, DeclaredMetric metric, Measured measured) {
        String derived = NameRules.derived(method.scope().prefix().value(), method.name());
        if (metric.name().value().isEmpty() && measured == Measured.OPERATION) {
            findings.add(DiagnosticId.UNNAMED_OPERATION_METRIC, metric.at(), method.name(), derived);
            return derived;
        }
        String name = metric.name().value().isEmpty() ? derived : metric.name().value();
        names.instrument(name, metric.name().at());
        return name;
    }

    private String unit(DeclaredMetric metric, String name, boolean duration) {
        String unit = metric.unit().value();
        if (unit.isEmpty()) {
            return duration ? "s" : "";
        }
        if (duration && TimeUnits.of(unit).isEmpty()) {
            findings.add(DiagnosticId.DURATION_UNIT, metric.unit().at(), unit, name);
        } else {
            units.check(unit, metric.unit().at());
        }
        return unit;
    }

    private String description(DeclaredMethod method, DeclaredMetric metric) {
        if (!metric.description().value().isEmpty()) {
            return metric.description().value();
        }
        if (method.inherited()) {
            findings.add(DiagnosticId.INHERITED_DESCRIPTION, metric.at(), method.name());
        }
        return method.sentence().orElse("");
    }

    private List<Double> buckets(
            DeclaredMetric metric, String name, Instrument.Kind kind, boolean duration, String unit, boolean isLong) {
        if (metric.buckets().explicit()) {
            checkBuckets(metric, name, kind, isLong);
            return metric.buckets().value();
        }
        if (kind != Instrument.Kind.HISTOGRAM || !duration) {
            return List.of();
        }
        double perSecond = TimeUnits.of(unit)
                .map(timeUnit -> (double) timeUnit.convert(1, TimeUnit.SECONDS))
                .orElse(1.0);
        return DURATION_BUCKETS.stream().map(bound -> bound * perSecond).toList();
    }

    private void checkBuckets(DeclaredMetric metric, String name, Instrument.Kind kind, boolean isLong) {
        List<Double> buckets = metric.buckets().value();
        if (kind != Instrument.Kind.HISTOGRAM) {
            findings.add(
                    DiagnosticId.BUCKETS_WITHOUT_HISTOGRAM, metric.buckets().at());
        } else if (buckets.isEmpty() || buckets.stream().anyMatch(bound -> !Double.isFinite(bound))) {
            findings.add(DiagnosticId.BUCKETS_NOT_FINITE, metric.buckets().at(), name);
        } else if (!isAscending(buckets)) {
            findings.add(DiagnosticId.BUCKETS_NOT_ASCENDING, metric.buckets().at(), name);
        } else if (isLong && buckets.stream().anyMatch(bound -> bound != Math.rint(bound))) {
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

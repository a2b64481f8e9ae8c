package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.DurationUnit;
import io.telewright.processor.model.InstrumentKind.Synchronous;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredMetric;
import java.util.List;

/** Turns {@code @Metric} annotations into metrics. */
final class MetricRules {
    private final Findings findings;
    private final NameRules names;
    private final UnitRules units;
    private final BucketRules buckets;

    MetricRules(Findings findings) {
        this.findings = findings;
        names = new NameRules(findings);
        units = new UnitRules(findings);
        buckets = new BucketRules(findings);
    }

    /** The metric, and what it measures: the nearest thing that can be if what is written cannot. */
    MetricEmission metric(
            DeclaredMethod method, DeclaredMetric metric, Measurable measurable, List<Attribute> attributes) {
        Synchronous kind = Synchronous.valueOf(metric.kind().value());
        checkKind(method, metric, kind, measurable);
        String name = name(method, metric, measurable);
        String unit = unit(metric, name, measurable.isDuration(kind));
        Measure measure = measurable.measure(kind, DurationUnit.of(unit).orElse(DurationUnit.SECONDS));
        return new MetricEmission(
                Signatures.scope(method),
                name,
                measure,
                unit,
                description(method, metric),
                buckets.of(metric, name, kind, measure),
                Uses.ofMetric(attributes, measure));
    }

    private void checkKind(DeclaredMethod method, DeclaredMetric metric, Synchronous kind, Measurable measurable) {
        if (measurable.allows(kind)) {
            return;
        }
        if (measurable instanceof Measurable.Code) {
            findings.add(DiagnosticId.GAUGE_OF_OPERATION, metric.kind().at(), method.name());
        } else if (measurable instanceof Measurable.Supplied) {
            findings.add(DiagnosticId.OBSERVABLE_HISTOGRAM, metric.kind().at(), label(method, metric));
        } else {
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

    private String name(DeclaredMethod method, DeclaredMetric metric, Measurable measurable) {
        String derived = NameRules.derived(method.scope().prefix().value(), method.name());
        if (metric.name().value().isEmpty() && measurable instanceof Measurable.Code) {
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
        if (duration && DurationUnit.of(unit).isEmpty()) {
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
        } else if (method.doc().isInherited()) {
            findings.add(DiagnosticId.DESCRIPTION_ELSEWHERE, metric.at(), method.name());
        }
        return method.doc().sentence();
    }
}

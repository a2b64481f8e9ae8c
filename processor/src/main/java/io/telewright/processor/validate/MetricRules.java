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
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Turns {@code @Metric} annotations into metrics. */
final class MetricRules {
    private final Findings findings;
    private final NameRules names;
    private final UnitRules units;
    private final BucketRules buckets;
    private final CountRules counts;
    private final MeasureRules measures;

    MetricRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.findings = findings;
        counts = new CountRules(findings);
        measures = new MeasureRules(facts, findings, user);
        names = new NameRules(findings);
        units = new UnitRules(findings);
        buckets = new BucketRules(findings);
    }

    /**
     * The metric and what it measures. If the declared combination is not possible, this is the nearest one that is.
     */
    MetricEmission metric(DeclaredMethod method, DeclaredMetric metric, Measurable given, List<Attribute> attributes) {
        Synchronous kind = Synchronous.valueOf(metric.kind().value());
        checkKind(method, metric, kind, given);
        String name = name(method, metric, given);
        Measurable measurable = counts.counted(method, metric, name, given);
        Optional<Measure> read = read(method, metric, name, measurable);
        boolean isDuration = read.map(measure -> measure.time().isPresent()).orElse(measurable.isDuration(kind));
        String unit = unit(metric, name, isDuration);
        Measure measure =
                read.orElse(measurable.measure(kind, DurationUnit.of(unit).orElse(DurationUnit.SECONDS)));
        return new MetricEmission(
                Signatures.scope(method),
                name,
                measure,
                unit,
                description(method, metric),
                buckets.of(metric, name, kind, measure),
                Uses.ofMetric(attributes, measure));
    }

    /** Whether a metric is of the declared kind. If not, the kind is impossible, and has been reported. */
    static boolean isOfDeclaredKind(MetricEmission metric, DeclaredMetric declared) {
        return metric.measure().kind().name().equals(declared.kind().value());
    }

    /** The value that a path leads to, if a path is declared. */
    private Optional<Measure> read(DeclaredMethod method, DeclaredMetric metric, String name, Measurable measurable) {
        if (!metric.measure().explicit()) {
            return Optional.empty();
        }
        Synchronous kind = Synchronous.valueOf(metric.kind().value());
        if (measurable instanceof Measurable.Code code
                && (kind == Synchronous.COUNTER || kind == Synchronous.HISTOGRAM)) {
            return measures.measure(method, metric, name, kind, code.result());
        }
        findings.add(DiagnosticId.MEASURE_WITHOUT_OPERATION, metric.measure().at(), name, method.name());
        return Optional.empty();
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

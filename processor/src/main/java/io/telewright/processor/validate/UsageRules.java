package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Emissions;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Rules across the parts of one method: how its attributes are used, and which declarations have no effect. */
final class UsageRules {
    /**
     * How many combinations of attributes the SDK keeps of one metric by default (<a
     * href="https://opentelemetry.io/docs/specs/otel/metrics/sdk/#cardinality-limits">Cardinality limits</a>). The
     * attribute tables of the runtime keep as many; the processor cannot ask it, since it does not depend on it.
     */
    static final long CARDINALITY_LIMIT = 2_000;

    private static final Set<String> EXCEPTION = Set.of("exception.type", "exception.message", "exception.stacktrace");

    private final Findings findings;
    private final DistinctEventRules events;
    private final IdleBoundRules idleBounds;

    UsageRules(TypeFacts facts, Findings findings) {
        this.findings = findings;
        events = new DistinctEventRules(facts, findings);
        idleBounds = new IdleBoundRules(findings);
    }

    void signal(DeclaredMethod method, List<Attribute> attributes, Emissions emissions) {
        distinct(method, emissions);
        currentSpan(method, attributes);
        samplingWithoutSpan(method);
        ofMetrics(method, attributes, emissions);
    }

    void observation(DeclaredMethod method, List<Attribute> attributes, Emissions emissions) {
        if (emissions.metrics().size() > 1) {
            findings.add(DiagnosticId.SUPPLIER_OF_SEVERAL_METRICS, method.at(), method.name());
        }
        method.events().forEach(event -> noCall(event.at(), "@Event", method));
        method.currentSpan().ifPresent(at -> noCall(at, "@CurrentSpan", method));
        method.attributes().stream()
                .map(DeclaredAttribute::baggage)
                .filter(Written::explicit)
                .forEach(baggage -> noCall(baggage.at(), "baggage", method));
        samplingWithoutSpan(method);
        ofMetrics(method, attributes, emissions);
    }

    private void noCall(SourceRef at, String annotation, DeclaredMethod method) {
        findings.add(DiagnosticId.SIGNAL_OF_OBSERVATION, at, annotation, method.name());
    }

    void operation(DeclaredMethod method, List<Attribute> attributes, Emissions emissions) {
        boolean hasSpan = emissions.span().isPresent();
        distinct(method, emissions);
        currentSpan(method, attributes);
        if (hasSpan && method.currentSpan().isPresent()) {
            findings.add(
                    DiagnosticId.CURRENT_SPAN_AND_TRACED, method.currentSpan().get(), method.name());
        }
        attributes.stream()
                .filter(attribute -> isOfOperation(attribute.key().name(), emissions))
                .forEach(attribute -> findings.add(
                        DiagnosticId.KEY_OF_OPERATION,
                        Positions.ofKey(attribute, method),
                        attribute.key().name(),
                        method.name()));
        if (!hasSpan) {
            samplingWithoutSpan(method);
        }
        ofMetrics(method, attributes, emissions);
    }

    /** The event of an operation that fails has what was thrown. */
    private static boolean isOfOperation(String key, Emissions emissions) {
        return key.equals(Attribute.ERROR_TYPE.key().name())
                || (!emissions.events().isEmpty() && EXCEPTION.contains(key));
    }

    private void ofMetrics(DeclaredMethod method, List<Attribute> attributes, Emissions emissions) {
        if (emissions.metrics().isEmpty()) {
            boundsWithoutMetric(method, emissions);
            return;
        }
        if (emissions.areMetrics()) {
            unbounded(method, attributes);
            leftOut(method);
        }
        idleBounds.check(method, attributes, emissions);
        cardinality(method, emissions.metrics());
    }

    private void distinct(DeclaredMethod method, Emissions emissions) {
        Set<Instrument.Identity> known = new HashSet<>();
        List<MetricEmission> metrics = emissions.metrics();
        for (int i = 0; i < metrics.size(); i++) {
            if (!known.add(metrics.get(i).instrument().identity())) {
                findings.add(
                        DiagnosticId.METRIC_DECLARED_TWICE,
                        method.metrics().get(i).name().at(),
                        metrics.get(i).name(),
                        method.name());
            }
        }
        events.check(method, emissions.events());
    }

    private void currentSpan(DeclaredMethod method, List<Attribute> attributes) {
        method.currentSpan()
                .filter(at -> attributes.isEmpty())
                .ifPresent(at -> findings.add(DiagnosticId.CURRENT_SPAN_WITHOUT_ATTRIBUTES, at, method.name()));
    }

    /** On a method that has only metrics, an attribute that no metric can take goes nowhere. */
    private void unbounded(DeclaredMethod method, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            boolean isBoundedInPart = KeyRules.isBoundedInPart(attribute); // which has a finding of its own
            if (attribute.metric() && !attribute.inMetrics() && !isBoundedInPart) {
                findings.add(
                        DiagnosticId.UNBOUNDED_METRIC_ATTRIBUTE,
                        Positions.of(attribute, method),
                        attribute.key().name(),
                        method.name());
            }
        }
    }

    /** Checks attributes that only the method declares. A parameter must exist anyway, so it may be without a use. */
    private void leftOut(DeclaredMethod method) {
        method.attributes().stream()
                .filter(declared -> !declared.metric().value())
                .forEach(declared -> findings.add(
                        DiagnosticId.ATTRIBUTE_GOES_NOWHERE,
                        declared.metric().at(),
                        declared.key(Words.snake(method.name())),
                        method.name()));
    }

    /** Only the metric with the most combinations is reported for a method. */
    private void cardinality(DeclaredMethod method, List<MetricEmission> metrics) {
        int most = 0;
        for (int i = 1; i < metrics.size(); i++) {
            if (metrics.get(i).cardinality() > metrics.get(most).cardinality()) {
                most = i;
            }
        }
        MetricEmission metric = metrics.get(most);
        if (metric.cardinality() > CARDINALITY_LIMIT && !isSilenced(method)) {
            findings.add(
                    DiagnosticId.HIGH_CARDINALITY,
                    method.metrics().get(most).at(),
                    metric.name(),
                    String.format(Locale.ROOT, "%,d", metric.cardinality()),
                    String.format(Locale.ROOT, "%,d", CARDINALITY_LIMIT));
        }
    }

    /** As in the compiler: by an annotation on the method, on its interface, or on a type around that. */
    private static boolean isSilenced(DeclaredMethod method) {
        return Stream.<Element>iterate(method.element(), Objects::nonNull, Element::getEnclosingElement)
                .flatMap(element -> Optional.ofNullable(element.getAnnotation(SuppressWarnings.class)).stream())
                .flatMap(own -> Arrays.stream(own.value()))
                .anyMatch(DiagnosticId.HIGH_CARDINALITY.id()::equals);
    }

    private void samplingWithoutSpan(DeclaredMethod method) {
        written(method, DeclaredAttribute::sampling)
                .forEach(value -> findings.add(DiagnosticId.SAMPLING_WITHOUT_SPAN, value.at(), method.name()));
    }

    private void boundsWithoutMetric(DeclaredMethod method, Emissions emissions) {
        boolean boundsName = emissions.span().stream()
                .anyMatch(span -> !span.name().attributes().isEmpty());
        if (!boundsName) {
            written(method, DeclaredAttribute::maxValues).forEach(value -> noMetric(value, "maxValues", method));
        }
        written(method, DeclaredAttribute::metric).forEach(value -> noMetric(value, "metric", method));
    }

    private void noMetric(Written<?> value, String member, DeclaredMethod method) {
        findings.add(DiagnosticId.BOUND_WITHOUT_METRIC, value.at(), member, method.name());
    }

    private static <T> Stream<Written<T>> written(
            DeclaredMethod method, Function<DeclaredAttribute, Written<T>> member) {
        return Stream.concat(
                        method.attributes().stream(),
                        method.parameters().stream().flatMap(parameter -> parameter.attributes().stream()))
                .map(member)
                .filter(Written::explicit);
    }
}

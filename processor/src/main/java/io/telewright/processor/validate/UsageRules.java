package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.OperationMetric;
import io.telewright.processor.model.Template;
import io.telewright.processor.model.TracedSpan;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
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

/** Rules across the parts of one method: what its attributes are used for, and what is said to no effect. */
final class UsageRules {
    /** What the SDK keeps of one metric. */
    private static final long CARDINALITY_LIMIT = 2_000;

    /** How many values of {@code error.type} are reckoned with. */
    private static final int ERROR_TYPES = 20;

    private final Findings findings;

    UsageRules(Findings findings) {
        this.findings = findings;
    }

    void signal(DeclaredMethod method, List<Attribute> attributes, List<Instrument> metrics) {
        distinct(method, metrics);
        distinctKeys(method, attributes);
        currentSpan(method, attributes);
        samplingWithoutSpan(method);
        if (metrics.isEmpty()) {
            boundsWithoutMetric(method, Set.of());
            return;
        }
        if (method.event().isEmpty() && method.currentSpan().isEmpty()) {
            unbounded(method, attributes);
        }
        cardinality(method, attributes, metrics.get(0).name(), 1);
    }

    void observation(DeclaredMethod method, List<Attribute> attributes, List<Instrument> metrics) {
        if (metrics.size() > 1) {
            findings.add(DiagnosticId.SUPPLIER_OF_SEVERAL_METRICS, method.at(), method.name());
        }
        distinctKeys(method, attributes);
        method.event().ifPresent(event -> noCall(event.at(), "@Event", method));
        method.currentSpan().ifPresent(at -> noCall(at, "@CurrentSpan", method));
        method.ofBaggage().forEach(attribute -> noCall(attribute.baggage().at(), "baggage", method));
        samplingWithoutSpan(method);
        unbounded(method, attributes);
        cardinality(method, attributes, metrics.get(0).name(), 1);
    }

    private void noCall(SourceRef at, String annotation, DeclaredMethod method) {
        findings.add(DiagnosticId.SIGNAL_OF_OBSERVATION, at, annotation, method.name());
    }

    void operation(
            DeclaredMethod method,
            List<Attribute> attributes,
            Optional<TracedSpan> span,
            List<OperationMetric> metrics) {
        distinct(method, metrics.stream().map(OperationMetric::instrument).toList());
        currentSpan(method, attributes);
        if (span.isPresent() && method.currentSpan().isPresent()) {
            findings.add(
                    DiagnosticId.CURRENT_SPAN_AND_TRACED, method.currentSpan().get(), method.name());
        }
        attributes.stream()
                .filter(attribute -> attribute.key().name().equals("error.type"))
                .forEach(attribute ->
                        findings.add(DiagnosticId.ERROR_TYPE_KEY, Positions.ofKey(attribute, method), method.name()));
        distinctKeys(method, attributes);
        if (span.isEmpty()) {
            samplingWithoutSpan(method);
        }
        if (metrics.isEmpty()) {
            boundsWithoutMetric(method, span.map(UsageRules::placeholders).orElse(Set.of()));
            return;
        }
        if (span.isEmpty() && method.event().isEmpty() && method.currentSpan().isEmpty()) {
            unbounded(method, attributes);
        }
        cardinality(method, attributes, metrics.get(0).instrument().name(), ERROR_TYPES);
    }

    private static Set<String> placeholders(TracedSpan span) {
        Set<String> keys = new HashSet<>();
        for (Template.Part part : span.name().parts()) {
            if (part instanceof Template.Placeholder placeholder) {
                keys.add(placeholder.attribute().key().name());
            }
        }
        return keys;
    }

    private void distinct(DeclaredMethod method, List<Instrument> metrics) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < metrics.size(); i++) {
            if (!names.add(metrics.get(i).name().toLowerCase(Locale.ROOT))) {
                findings.add(
                        DiagnosticId.METRIC_DECLARED_TWICE,
                        method.metrics().get(i).name().at(),
                        metrics.get(i).name(),
                        method.name());
            }
        }
    }

    private void distinctKeys(DeclaredMethod method, List<Attribute> attributes) {
        Set<String> keys = new HashSet<>();
        for (Attribute attribute : attributes) {
            if (!keys.add(attribute.key().name())) {
                findings.add(
                        DiagnosticId.DUPLICATE_ATTRIBUTE_KEY,
                        Positions.ofKey(attribute, method),
                        attribute.key().name(),
                        method.name());
            }
        }
    }

    private void currentSpan(DeclaredMethod method, List<Attribute> attributes) {
        method.currentSpan()
                .filter(at -> attributes.isEmpty())
                .ifPresent(at -> findings.add(DiagnosticId.CURRENT_SPAN_WITHOUT_ATTRIBUTES, at, method.name()));
    }

    /** On a method with nothing but metrics, an attribute that no metric takes goes nowhere. */
    private void unbounded(DeclaredMethod method, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (!attribute.inMetrics()) {
                findings.add(
                        DiagnosticId.UNBOUNDED_METRIC_ATTRIBUTE,
                        Positions.of(attribute, method),
                        attribute.key().name(),
                        method.name());
            }
        }
    }

    private void cardinality(DeclaredMethod method, List<Attribute> attributes, String metric, int factor) {
        long combinations = factor;
        for (Attribute attribute : attributes) {
            if (attribute.inMetrics()) {
                combinations = Math.min(
                        Integer.MAX_VALUE, combinations * attribute.bound().size());
            }
        }
        if (combinations > CARDINALITY_LIMIT && !isSilenced(method)) {
            findings.add(DiagnosticId.HIGH_CARDINALITY, method.metrics().get(0).at(), metric, combinations);
        }
    }

    /** As the compiler has it: by an annotation on the method, its interface, or a type around that. */
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

    private void boundsWithoutMetric(DeclaredMethod method, Set<String> inSpanName) {
        if (inSpanName.isEmpty()) {
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
                        method.parameters().stream().flatMap(parameter -> parameter.attribute().stream()))
                .map(member)
                .filter(Written::explicit);
    }
}

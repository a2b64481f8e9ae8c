package io.telewright.processor.validate;

import io.telewright.processor.conventions.Conventions;
import io.telewright.processor.conventions.KnownEvent;
import io.telewright.processor.conventions.KnownMetric;
import io.telewright.processor.conventions.Standing;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.EventEmission;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.read.DeclaredEvent;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredMetric;
import java.util.Optional;

/** Compares metrics and events with the conventions. */
final class SignalConventions {
    private final Conventions conventions;
    private final ConventionFindings findings;

    SignalConventions(Conventions conventions, ConventionFindings findings) {
        this.conventions = conventions;
        this.findings = findings;
    }

    /** The standing of the metric's name, if the conventions define it. */
    Optional<Standing> check(MetricEmission metric, DeclaredMetric declared, DeclaredMethod method) {
        Optional<KnownMetric> known = conventions.metric(metric.name());
        SourceRef at = declared.name().at();
        if (known.isEmpty()) {
            near("metric", metric.name(), conventions.nearMetric(metric.name()), at, method);
        } else if (known.get().standing().isCurrent()) {
            if (MetricRules.isOfDeclaredKind(metric, declared)) {
                checkKind(metric, declared, known.get());
                checkUnit(metric, declared, known.get());
            }
            checkRequired(metric, known.get(), at);
        } else {
            boolean isDistinctive = conventions.isDistinctiveMetric(metric.name());
            findings.replaced(
                    "metric", metric.name(), known.get().standing(), isDistinctive, AttributePlaces.Place.of(at));
        }
        return known.map(KnownMetric::standing);
    }

    private void checkKind(MetricEmission metric, DeclaredMetric declared, KnownMetric known) {
        if (!known.isOf(metric.measure().kind())) {
            DiagnosticId id = known.standing().isFirm()
                    ? DiagnosticId.CONVENTION_INSTRUMENT
                    : DiagnosticId.UNSTABLE_CONVENTION_INSTRUMENT;
            String kind = metric.measure().kind().name();
            findings.add(id, declared.kind().at(), known.name(), kind, known.kind(), known.kind());
        }
    }

    private void checkUnit(MetricEmission metric, DeclaredMetric declared, KnownMetric known) {
        if (!known.unit().equals(metric.unit())) {
            DiagnosticId id =
                    known.standing().isFirm() ? DiagnosticId.CONVENTION_UNIT : DiagnosticId.UNSTABLE_CONVENTION_UNIT;
            findings.add(id, declared.unit().at(), known.name(), metric.unit(), known.unit(), known.unit());
        }
    }

    private void checkRequired(MetricEmission metric, KnownMetric known, SourceRef at) {
        known.required().stream()
                .filter(key -> metric.attributes().stream()
                        .noneMatch(use -> use.attribute().key().name().equals(key)))
                .forEach(key -> findings.add(DiagnosticId.REQUIRED_ATTRIBUTE_MISSING, at, known.name(), key, key));
    }

    /** The standing of the event's name, if the conventions define it. */
    Optional<Standing> check(EventEmission event, DeclaredEvent declared, DeclaredMethod method) {
        Optional<KnownEvent> known = conventions.event(event.name());
        SourceRef at = declared.name().at();
        if (known.isEmpty()) {
            near("event", event.name(), conventions.nearEvent(event.name()), at, method);
        } else {
            boolean isDistinctive = conventions.isDistinctiveEvent(event.name());
            findings.replaced(
                    "event", event.name(), known.get().standing(), isDistinctive, AttributePlaces.Place.of(at));
        }
        return known.map(KnownEvent::standing);
    }

    private void near(String what, String name, Optional<String> near, SourceRef at, DeclaredMethod method) {
        near.filter(found -> !NameRules.isBeneath(method.scope().prefix().value(), name))
                .ifPresent(found -> findings.add(DiagnosticId.NEAR_NAME, at, what, name, found, found));
    }
}

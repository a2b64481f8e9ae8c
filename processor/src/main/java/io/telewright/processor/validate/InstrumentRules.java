package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Recording;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredMetric;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two declarations of one instrument name in an interface must agree. Otherwise, the SDK would export two metrics with
 * that name (<a
 * href="https://opentelemetry.io/docs/specs/otel/metrics/sdk/#duplicate-instrument-registration">Duplicate instrument
 * registration</a>).
 */
final class InstrumentRules {
    private final Findings findings;
    private final Map<Instrument.Identity, First> firsts = new HashMap<>();

    InstrumentRules(Findings findings) {
        this.findings = findings;
    }

    private record First(Instrument instrument, boolean explicitDescription, String method) {}

    void check(DeclaredMethod method, Member member) {
        List<MetricEmission> metrics =
                member instanceof Recording recording ? recording.emissions().metrics() : List.of();
        for (int i = 0; i < metrics.size(); i++) {
            DeclaredMetric declared = method.metrics().get(i);
            if (MetricRules.isOfDeclaredKind(metrics.get(i), declared)) {
                check(metrics.get(i).instrument(), declared, method.name());
            }
        }
    }

    private void check(Instrument instrument, DeclaredMetric declared, String method) {
        First here = new First(instrument, declared.description().explicit(), method);
        First first = firsts.putIfAbsent(instrument.identity(), here);
        if (first != null) {
            difference(first, here)
                    .ifPresent(how -> findings.add(
                            DiagnosticId.METRIC_DECLARED_DIFFERENTLY,
                            declared.name().at(),
                            instrument.name(),
                            first.method(),
                            here.method(),
                            how));
        }
    }

    /** The first difference in words; descriptions from Javadoc may differ. */
    private static Optional<String> difference(First one, First other) {
        boolean describe = one.explicitDescription() && other.explicitDescription();
        return Arrays.stream(Instrument.Fact.values())
                .filter(fact -> fact != Instrument.Fact.DESCRIPTION || describe)
                .flatMap(fact -> fact.difference(one.instrument(), other.instrument()).stream())
                .findFirst();
    }
}

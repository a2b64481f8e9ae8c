package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Instrument;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.OperationMetric;
import io.telewright.processor.model.Scope;
import io.telewright.processor.read.DeclaredMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Within one interface, two declarations of one instrument name have to agree: the SDK would export two metrics of one
 * name (<a
 * href="https://opentelemetry.io/docs/specs/otel/metrics/sdk/#duplicate-instrument-registration">Duplicate instrument
 * registration</a>).
 */
final class InstrumentRules {
    private final Findings findings;
    private final Map<Identity, First> firsts = new HashMap<>();

    InstrumentRules(Findings findings) {
        this.findings = findings;
    }

    private record Identity(Scope scope, String name) {}

    private record First(Instrument instrument, boolean explicitDescription, String method) {}

    void check(DeclaredMethod method, Member member) {
        List<Instrument> instruments = instruments(member);
        for (int i = 0; i < instruments.size(); i++) {
            Instrument instrument = instruments.get(i);
            boolean explicit = method.metrics().get(i).description().explicit();
            First first = firsts.putIfAbsent(
                    new Identity(instrument.scope(), instrument.name().toLowerCase(Locale.ROOT)),
                    new First(instrument, explicit, method.name()));
            if (first != null) {
                compare(
                        first,
                        instrument,
                        explicit,
                        method,
                        method.metrics().get(i).name().at());
            }
        }
    }

    static List<Instrument> instruments(Member member) {
        if (member instanceof Member.Signal signal) {
            return signal.metrics();
        }
        if (member instanceof Member.Observation observation) {
            return List.of(observation.instrument());
        }
        return member instanceof Member.Operation operation
                ? operation.metrics().stream().map(OperationMetric::instrument).toList()
                : List.of();
    }

    private void compare(First first, Instrument second, boolean explicit, DeclaredMethod method, SourceRef at) {
        Instrument one = first.instrument();
        if (one.kind() != second.kind() || one.observable() != second.observable()) {
            differ(first, second, method, at, "kind " + kind(one) + " and " + kind(second));
        } else if (!one.unit().equals(second.unit())) {
            differ(first, second, method, at, "unit '" + one.unit() + "' and '" + second.unit() + "'");
        } else if (one.isLong() != second.isLong()) {
            differ(first, second, method, at, "value type " + valueType(one) + " and " + valueType(second));
        } else if (!one.buckets().equals(second.buckets())) {
            differ(first, second, method, at, "buckets " + one.buckets() + " and " + second.buckets());
        } else if (first.explicitDescription() && explicit && !one.description().equals(second.description())) {
            differ(
                    first,
                    second,
                    method,
                    at,
                    "description '" + one.description() + "' and '" + second.description() + "'");
        }
    }

    private static String kind(Instrument instrument) {
        return (instrument.observable() ? "observable " : "") + instrument.kind();
    }

    private static String valueType(Instrument instrument) {
        return instrument.isLong() ? "long" : "double";
    }

    private void differ(First first, Instrument second, DeclaredMethod method, SourceRef at, String how) {
        findings.add(DiagnosticId.METRIC_DECLARED_DIFFERENTLY, at, second.name(), first.method(), method.name(), how);
    }
}

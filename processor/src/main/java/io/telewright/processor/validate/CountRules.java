package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.DurationUnit;
import io.telewright.processor.model.InstrumentKind.Synchronous;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredMetric;
import java.util.List;

/** Decides what a counter counts. */
final class CountRules {
    private static final String DURATION = "duration";

    /** The units of time in which no metric of ours records. */
    private static final List<String> LONG_TIMES = List.of("min", "h", "d");

    private final Findings findings;

    CountRules(Findings findings) {
        this.findings = findings;
    }

    /** What a metric can measure. If it is a counter that counts calls, only the calls. */
    Measurable counted(DeclaredMethod method, DeclaredMetric metric, String name, Measurable measurable) {
        boolean isCounter = metric.kind().value().equals(Synchronous.COUNTER.name());
        Measurable counted = chosen(method, metric, name, measurable, isCounter);
        if (isCounter && !metric.measure().explicit()) {
            if (counted instanceof Measurable.Code) {
                checkTime(method, metric, name, DiagnosticId.COUNTER_OF_TIME);
            } else if (counted instanceof Measurable.Nothing) {
                checkTime(method, metric, name, DiagnosticId.COUNTER_OF_CALLS_IN_TIME);
            }
        }
        return counted;
    }

    private Measurable chosen(
            DeclaredMethod method, DeclaredMetric metric, String name, Measurable measurable, boolean isCounter) {
        boolean hasChoice =
                isCounter && (measurable instanceof Measurable.Amount || measurable instanceof Measurable.Time);
        if (!hasChoice) {
            if (metric.counts().explicit()) {
                boolean isMeasured = isCounter && metric.measure().explicit();
                findings.add(
                        isMeasured ? DiagnosticId.COUNTS_BESIDE_MEASURE : DiagnosticId.COUNTS_WITHOUT_MEASUREMENT,
                        metric.counts().at(),
                        name,
                        method.name());
            }
            return measurable;
        }
        if (!metric.counts().explicit() && method.metrics().size() > 1) {
            findings.add(DiagnosticId.UNSAID_COUNT, metric.name().at(), name, method.name());
        }
        return metric.counts().value().equals("CALLS") ? new Measurable.Nothing() : measurable;
    }

    /** A counter of calls counts calls, whatever its name and unit say. */
    private void checkTime(DeclaredMethod method, DeclaredMetric metric, String name, DiagnosticId id) {
        String unit = metric.unit().value();
        String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('_')) + 1);
        if (DurationUnit.of(unit).isPresent() || LONG_TIMES.contains(unit)) {
            time(id, metric.unit().at(), method, name, "unit");
        } else if (last.equals(DURATION)) {
            time(id, metric.name().at(), method, name, "name");
        }
    }

    private void time(DiagnosticId id, SourceRef at, DeclaredMethod method, String name, String what) {
        findings.add(id, at, name, method.name(), what, what);
    }
}

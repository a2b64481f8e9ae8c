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
        if (isCounter
                && measurable instanceof Measurable.Code
                && !metric.measure().explicit()) {
            checkTime(method, metric, name);
        }
        boolean hasChoice =
                isCounter && (measurable instanceof Measurable.Amount || measurable instanceof Measurable.Time);
        if (!hasChoice) {
            if (metric.counts().explicit()) {
                findings.add(
                        DiagnosticId.COUNTS_WITHOUT_MEASUREMENT, metric.counts().at(), name, method.name());
            }
            return measurable;
        }
        if (!metric.counts().explicit() && method.metrics().size() > 1) {
            findings.add(DiagnosticId.UNSAID_COUNT, metric.name().at(), name, method.name());
        }
        return metric.counts().value().equals("CALLS") ? new Measurable.Nothing() : measurable;
    }

    /** A counter of operations counts calls, whatever its name and unit say. */
    private void checkTime(DeclaredMethod method, DeclaredMetric metric, String name) {
        String unit = metric.unit().value();
        String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('_')) + 1);
        if (DurationUnit.of(unit).isPresent() || LONG_TIMES.contains(unit)) {
            time(metric.unit().at(), method, name, "unit");
        } else if (last.equals(DURATION)) {
            time(metric.name().at(), method, name, "name");
        }
    }

    private void time(SourceRef at, DeclaredMethod method, String name, String what) {
        findings.add(DiagnosticId.COUNTER_OF_TIME, at, name, method.name(), what, what);
    }
}

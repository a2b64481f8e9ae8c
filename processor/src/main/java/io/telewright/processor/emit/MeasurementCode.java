package io.telewright.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.telewright.processor.model.InstrumentKind;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.MetricEmission;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Writes the expressions that record a measurement. */
final class MeasurementCode {
    private final MethodDraft method;
    private final ValueCode values;
    private final SeriesCode series;

    MeasurementCode(MethodDraft method, ValueCode values) {
        this.method = method;
        this.values = values;
        series = new SeriesCode(method, values);
    }

    /** Whether a measurement goes anywhere. */
    CodeBlock isEnabled(MetricEmission metric) {
        return CodeBlock.of("$T.isEnabled($L)", Library.INSTRUMENTS, instrument(metric));
    }

    private String instrument(MetricEmission metric) {
        return method.fields().name(new InstrumentPart(metric.instrument()));
    }

    /** {@code && x != null} for a value that may be {@code null}, which records nothing. */
    CodeBlock isPresent(MetricEmission metric) {
        return nullable(metric)
                .map(variable -> CodeBlock.of(" && $L != null", variable))
                .orElse(CodeBlock.of(""));
    }

    /** The variable or parameter that may be {@code null}. */
    Optional<String> nullable(MetricEmission metric) {
        if (metric.measure() instanceof Measure.Duration duration) {
            return Optional.of(method.parameter(duration.parameter()));
        }
        if (metric.measure() instanceof Measure.Read read) {
            return Optional.of(read.value())
                    .filter(value -> !value.isAlwaysThere())
                    .map(method::origin);
        }
        return metric.measure() instanceof Measure.Value value && value.nullable()
                ? Optional.of(method.parameter(value.parameter()))
                : Optional.empty();
    }

    /** Records a measurement for the current context. */
    CodeBlock recorded(MetricEmission metric) {
        return recorded(metric, "");
    }

    /** Records a measurement for the context of an operation. */
    CodeBlock recordedInContext(MetricEmission metric) {
        return recorded(metric, ",$W$context:L");
    }

    private CodeBlock recorded(MetricEmission metric, String context) {
        return method.line(
                "$measurements:T.$verb:L($instrument:L,$W$value:L,$W$series:L" + context + ")",
                Map.of(
                        "verb", verb(metric),
                        "instrument", instrument(metric),
                        "value", value(metric.measure()),
                        "series", series.of(metric)));
    }

    private static String verb(MetricEmission metric) {
        InstrumentKind kind = metric.measure().kind();
        if (kind.isSum()) {
            return "add";
        }
        return kind == InstrumentKind.Synchronous.HISTOGRAM ? "record" : "set";
    }

    private CodeBlock value(Measure measure) {
        if (measure instanceof Measure.Value value) {
            return CodeBlock.of("$L", method.parameter(value.parameter()));
        }
        if (measure instanceof Measure.Duration duration) {
            return method.line(
                    "$values:T.in($timeUnit:T.$unit:L, $duration:L)",
                    Map.of(
                            "timeUnit", TimeUnit.class,
                            "unit", duration.unit().timeUnit(),
                            "duration", method.parameter(duration.parameter())));
        }
        if (measure instanceof Measure.Read read) {
            return values.raw(read.value());
        }
        return measure instanceof Measure.Elapsed elapsed ? elapsed(elapsed) : CodeBlock.of("1");
    }

    private CodeBlock elapsed(Measure.Elapsed elapsed) {
        boolean hasSpan = method.member().emissions().span().isPresent();
        return method.line(
                hasSpan
                        ? "$durations:T.of($span:L, $started:L, $timeUnit:T.$unit:L)"
                        : "$durations:T.since($started:L, $timeUnit:T.$unit:L)",
                Map.of("timeUnit", TimeUnit.class, "unit", elapsed.unit().timeUnit()));
    }

    /** The series that an operation in flight is counted in. */
    CodeBlock series(MetricEmission metric) {
        return series.of(metric);
    }

    /**
     * Counts an operation in flight, or takes it back.
     *
     * @param by 1 or -1
     * @param counted the variable with the series
     */
    CodeBlock inFlight(MetricEmission metric, int by, String counted) {
        return method.line(
                "$measurements:T.add($instrument:L, $by:L, $counted:L, $context:L)",
                Map.of("instrument", instrument(metric), "by", by, "counted", counted));
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.InstrumentKind.Synchronous;
import io.telewright.processor.model.Measure;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredMetric;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The rules for a path to the value that a metric of an operation measures. */
final class MeasureRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final TypeElement user;
    private final PathValues paths;

    MeasureRules(TypeFacts facts, Findings findings, TypeElement user) {
        this.facts = facts;
        this.findings = findings;
        this.user = user;
        paths = new PathValues(facts, user);
    }

    /**
     * What a metric measures, if it is known from its path.
     *
     * @param name the name of the metric
     * @param result the type of the operation's result, if it has one
     */
    Optional<Measure> measure(
            DeclaredMethod method, DeclaredMetric metric, String name, Synchronous kind, Optional<TypeMirror> result) {
        Written<String> path = metric.measure();
        Optional<Attribute> found = value(method, path, result);
        if (found.isEmpty()) {
            new UnmeasuredRules(facts, findings, user).report(method, path, name, result);
            return Optional.empty();
        }
        Attribute value = found.map(MeasureRules::unfolded).orElseThrow();
        boolean isNumber = value.key().type() == ValueType.LONG || value.key().type() == ValueType.DOUBLE;
        if (!isNumber) {
            findings.add(DiagnosticId.MEASURE_NOT_A_NUMBER, path.at(), path.value(), name);
        }
        Measure measure = new Measure.Read(value, kind);
        String unit = metric.unit().value();
        if (measure.time().isPresent() && !unit.isEmpty() && !unit.equals("s")) {
            findings.add(DiagnosticId.MEASURE_UNIT, metric.unit().at(), path.value(), name, unit);
        }
        return Optional.of(measure);
    }

    private Optional<Attribute> value(DeclaredMethod method, Written<String> path, Optional<TypeMirror> result) {
        Optional<Attribute> ofParameter =
                method.inherited() ? Optional.empty() : paths.ofParameter(path.value(), method, path.at());
        return ofParameter.or(() -> result.filter(type -> type.getKind() != TypeKind.VOID)
                .flatMap(type -> paths.ofResult(path.value(), type, path.at())));
    }

    /** The whole path, even if the values of an enum's constants could be read in advance. */
    private static Attribute unfolded(Attribute value) {
        if (!(value.conversion() instanceof Conversion.OfConstant constants)) {
            return value;
        }
        Source source = value.source();
        List<Source.Step> steps = Stream.concat(source.steps().stream(), constants.steps().stream())
                .toList();
        return new Attribute(
                value.key(),
                List.of(new Reading(
                        new Source(source.origin(), source.type(), source.typeVariables(), steps),
                        constants.value(),
                        value.bound())),
                false,
                false,
                "");
    }
}

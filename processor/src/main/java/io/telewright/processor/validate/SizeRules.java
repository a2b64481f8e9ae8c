package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.MetricEmission;
import io.telewright.processor.model.Observation;
import io.telewright.processor.model.Operation;
import io.telewright.processor.model.Recording;
import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.DeclaredMethod;
import java.util.List;
import java.util.stream.Stream;

/**
 * The limits of a class file (<a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.11">JVMS
 * 4.11</a>). Without these rules, the compiler would report an error in the generated class, which the user cannot
 * edit.
 */
final class SizeRules {
    /** The part of a constructor's 65,535 bytes that is for instruments. It also makes tracers, meters and the like. */
    private static final int MOST_BYTES = 64_000;

    /** The part of a method's 255 parameters that is for attributes. It also takes a span, a time and the like. */
    private static final int MOST_VALUES = 240;

    private final Findings findings;

    SizeRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks the instruments of a class, which its constructor makes. */
    void check(DeclaredInterface declared, List<Member> members) {
        int bytes = members.stream()
                .filter(member -> member instanceof Recording && !(member instanceof Observation))
                .flatMap(member -> ((Recording) member).emissions().metrics().stream())
                .mapToInt(SizeRules::bytes)
                .sum();
        if (bytes > MOST_BYTES) {
            findings.add(
                    DiagnosticId.TOO_MANY_INSTRUMENTS,
                    new SourceRef(declared.element()),
                    declared.element().getSimpleName(),
                    bytes);
        }
    }

    /** The bytes of the statements that make an instrument and the table of its attributes, at most. */
    private static int bytes(MetricEmission metric) {
        int dimensions = metric.attributes().size();
        int buckets = metric.buckets().size();
        return 26
                + (metric.unit().isEmpty() ? 0 : 8)
                + (metric.description().isEmpty() ? 0 : 8)
                + (buckets == 0 ? 0 : 15 + 11 * buckets)
                + (dimensions == 0 ? 0 : 11 + 31 * dimensions);
    }

    /**
     * Checks the number of values that a method passes to the code that picks the attributes of a metric or ends an
     * operation.
     */
    void check(DeclaredMethod method, Member member) {
        if (!(member instanceof Recording recording)) {
            return;
        }
        Stream<List<Attribute>> atEnd =
                recording instanceof Operation operation ? Stream.of(operation.keptForEnd()) : Stream.empty();
        Stream<List<Attribute>> ofMetrics = recording.emissions().metrics().stream()
                .map(metric -> metric.attributes().stream()
                        .map(AttributeUse::attribute)
                        .toList());
        int values = Stream.concat(atEnd, ofMetrics)
                .mapToInt(attributes ->
                        attributes.stream().mapToInt(SizeRules::values).sum())
                .max()
                .orElse(0);
        if (values > MOST_VALUES) {
            findings.add(DiagnosticId.TOO_MANY_ATTRIBUTES, method.at(), method.name(), values, MOST_VALUES);
        }
    }

    /** A {@code long} and a {@code double} count twice. */
    private static int values(Attribute attribute) {
        TypeName type = attribute.variableType();
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.Written;
import java.util.Map;
import java.util.Optional;

/** The rules for members of {@code @Attribute} that have no meaning at the place of the annotation. */
final class ValueMemberRules {
    private final Findings findings;

    ValueMemberRules(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks the members that say where a value comes from.
     *
     * @param isComponent whether the annotation is that of a record component
     */
    void check(DeclaredAttribute declared, Subject subject, boolean isComponent) {
        if (declared.baggage().explicit() && (isComponent || !(subject.origin() instanceof Source.Baggage))) {
            findings.add(DiagnosticId.BAGGAGE_ON_VALUE, declared.baggage().at());
        }
        if (isComponent || subject.isParameter()) {
            Map<String, Written<?>> ofMethods = Map.of(
                    "constant", declared.constant(), "thrown", declared.thrown(), "returned", declared.returned());
            ofMethods.entrySet().stream()
                    .filter(member -> member.getValue().explicit())
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> findings.add(
                            DiagnosticId.SOURCE_ON_VALUE, member.getValue().at(), member.getKey()));
        }
        boolean isReadOtherwise =
                subject.origin() instanceof Source.Baggage ? declared.isReadAtEnd() : !subject.isParameter();
        if (declared.readAt().explicit() && isReadOtherwise) {
            findings.add(
                    DiagnosticId.READ_AT_WITHOUT_PARAMETER, declared.readAt().at(), declared.key(subject.defaultKey()));
        }
        if (declared.type().unless("STRING").explicit() && !declared.constant().explicit()) {
            findings.add(DiagnosticId.TYPE_WITHOUT_CONSTANT, declared.type().at());
        }
    }

    /** A sampler is asked before the span starts, which is long before what is read at the end. */
    void checkSampling(boolean sampling, Subject subject, Optional<DeclaredAttribute> declared) {
        if (sampling && subject.origin() instanceof Source.ParameterAtEnd) {
            SourceRef at = declared.map(written -> written.readAt().at()).orElse(subject.at());
            findings.add(DiagnosticId.SAMPLING_AT_END, at);
        }
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The rules for attributes that list their values. */
final class ClosedRules {
    private final Findings findings;

    ClosedRules(Findings findings) {
        this.findings = findings;
    }

    /** The conversion with the values that are listed, or the same as before if there are none. */
    Conversion of(String key, Conversion conversion, Optional<DeclaredAttribute> declared) {
        Optional<Written<List<String>>> values =
                declared.map(DeclaredAttribute::values).filter(Written::explicit);
        if (values.isEmpty()) {
            return conversion;
        }
        List<String> listed = values.get().value();
        if (conversion.type() != ValueType.STRING || conversion.enumType().isPresent()) {
            findings.add(DiagnosticId.VALUES_OF_NO_TEXT, values.get().at(), key);
        } else if (listed.isEmpty() || new HashSet<>(listed).size() < listed.size()) {
            findings.add(DiagnosticId.VALUES_NOT_DISTINCT, values.get().at(), key);
        } else if (declared.get().maxValues().explicit()) {
            findings.add(
                    DiagnosticId.VALUES_AND_BOUND, declared.get().maxValues().at(), key);
        }
        return new Conversion.Closed(conversion, listed);
    }
}

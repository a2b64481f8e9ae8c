package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.Written;
import java.util.Optional;

/** Decides how many values an attribute can have in a metric. */
final class BoundRules {
    private final Findings findings;

    BoundRules(Findings findings) {
        this.findings = findings;
    }

    Bound of(String key, Conversion conversion, Optional<DeclaredAttribute> declared) {
        Optional<Written<Integer>> maxValues =
                declared.map(DeclaredAttribute::maxValues).filter(Written::explicit);
        Bound natural = natural(conversion);
        if (maxValues.isEmpty()) {
            return natural;
        }
        int values = maxValues.get().value();
        if (natural.isBounded()) {
            reject(maxValues.get(), key, "its type is bounded already", "remove maxValues");
        } else if (!canBeBounded(conversion)) {
            reject(
                    maxValues.get(),
                    key,
                    "a metric takes strings and numbers only",
                    "remove maxValues, or set asString");
        } else if (values < 1) {
            reject(maxValues.get(), key, "it is not positive", "use 1 or more");
        }
        return new Bound.MaxValues(values);
    }

    /** A record of attributes has no values of its own to bound. */
    void noneOnRecord(String key, Optional<DeclaredAttribute> declared) {
        declared.map(DeclaredAttribute::maxValues)
                .filter(Written::explicit)
                .ifPresent(maxValues -> reject(
                        maxValues, key, "a record has no value of its own", "set it on the record's components"));
    }

    private void reject(Written<Integer> maxValues, String key, String problem, String fix) {
        findings.add(DiagnosticId.TW062, maxValues.at(), maxValues.value(), key, problem, fix);
    }

    private static Bound natural(Conversion conversion) {
        if (conversion instanceof Conversion.EnumText text) {
            return new Bound.Natural(text.constants());
        }
        return conversion.type() == ValueType.BOOLEAN ? new Bound.Natural(2) : new Bound.Unbounded();
    }

    private static boolean canBeBounded(Conversion conversion) {
        return conversion.type() == ValueType.STRING
                || conversion.type() == ValueType.LONG
                || conversion.type() == ValueType.DOUBLE;
    }
}

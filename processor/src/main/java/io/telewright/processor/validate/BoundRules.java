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
        if (maxValues.isEmpty() || conversion instanceof Conversion.Closed) {
            return natural;
        }
        int values = maxValues.get().value();
        if (natural.isBounded()) {
            reject(DiagnosticId.BOUND_OF_BOUNDED_TYPE, maxValues.get(), key);
        } else if (!canBeBounded(conversion)) {
            reject(DiagnosticId.BOUND_OF_LIST, maxValues.get(), key);
        } else if (values < 1) {
            reject(DiagnosticId.BOUND_NOT_POSITIVE, maxValues.get(), key);
        }
        return new Bound.MaxValues(values);
    }

    /** The bound of what a path leads to from a boolean: each of the two has one value. */
    Bound throughBoolean(Conversion conversion) {
        Bound natural = natural(conversion);
        return natural.isBounded() || !canBeBounded(conversion) ? natural : new Bound.Natural(2);
    }

    /** A record of attributes has no values of its own that could be bounded. */
    void noneOnRecord(String key, Optional<DeclaredAttribute> declared) {
        declared.map(DeclaredAttribute::maxValues)
                .filter(Written::explicit)
                .ifPresent(maxValues -> reject(DiagnosticId.BOUND_OF_RECORD, maxValues, key));
    }

    private void reject(DiagnosticId id, Written<Integer> maxValues, String key) {
        findings.add(id, maxValues.at(), maxValues.value(), key);
    }

    private static Bound natural(Conversion conversion) {
        if (conversion instanceof Conversion.EnumText text) {
            return new Bound.Natural(text.constants().size());
        }
        if (conversion instanceof Conversion.Closed closed) {
            return new Bound.Natural(closed.values().size() + 1);
        }
        if (conversion instanceof Conversion.OfConstant ofConstant && canBeBounded(ofConstant.value())) {
            return ofConstant.bound();
        }
        return conversion.type() == ValueType.BOOLEAN ? new Bound.Natural(2) : new Bound.Unbounded();
    }

    private static boolean canBeBounded(Conversion conversion) {
        return conversion.type() == ValueType.STRING
                || conversion.type() == ValueType.LONG
                || conversion.type() == ValueType.DOUBLE;
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.Written;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the constants of attributes. */
final class ConstantRules {
    private final Findings findings;

    ConstantRules(Findings findings) {
        this.findings = findings;
    }

    /**
     * The fixed value.
     *
     * @param key the key of the attribute
     * @param other the type that another source of the key has, if there is one
     */
    Conversion.Fixed fixed(String key, DeclaredAttribute declared, Optional<ValueType> other) {
        Map<String, Written<?>> pointless = Map.of(
                "path", declared.path(),
                "asString", declared.asString(),
                "maxValues", declared.maxValues(),
                "values", declared.values());
        pointless.entrySet().stream()
                .filter(member -> member.getValue().explicit())
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> findings.add(
                        DiagnosticId.MEMBER_ON_CONSTANT, member.getValue().at(), member.getKey(), key));
        ValueType type = declared.type().explicit()
                ? ValueType.valueOf(declared.type().value())
                : other.filter(ConstantRules::isScalar).orElse(ValueType.STRING);
        Optional<Object> value = parse(declared.constant().value(), type);
        if (declared.constant().value().isEmpty()) {
            findings.add(DiagnosticId.EMPTY_CONSTANT, declared.constant().at(), key);
        } else if (value.isEmpty()) {
            findings.add(
                    DiagnosticId.MALFORMED_CONSTANT,
                    declared.constant().at(),
                    declared.constant().value(),
                    key,
                    type.name().toLowerCase(Locale.ROOT));
        }
        return new Conversion.Fixed(type, value.orElse(declared.constant().value()));
    }

    private static boolean isScalar(ValueType type) {
        return switch (type) {
            case STRING, LONG, DOUBLE, BOOLEAN -> true;
            case STRING_ARRAY, BOOLEAN_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, VALUE -> false;
        };
    }

    private static Optional<Object> parse(String text, ValueType type) {
        try {
            return switch (type) {
                case LONG -> Optional.of(Long.valueOf(text));
                case DOUBLE ->
                    Optional.<Object>of(Double.valueOf(text)).filter(number -> Double.isFinite((Double) number));
                case BOOLEAN ->
                    text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
                default -> Optional.of(text);
            };
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}

package io.telewright.processor.validate;

import io.telewright.processor.conventions.Conventions;
import io.telewright.processor.conventions.KnownAttribute;
import io.telewright.processor.conventions.Standing;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.read.DeclaredMethod;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the key, type and values of an attribute with the conventions. */
final class AttributeConventions {
    private final Conventions conventions;
    private final ConventionFindings findings;
    private final AttributePlaces places;

    AttributeConventions(Conventions conventions, ConventionFindings findings, AttributePlaces places) {
        this.conventions = conventions;
        this.findings = findings;
        this.places = places;
    }

    /** The standing of the key, if the conventions define it. */
    Optional<Standing> check(Attribute attribute, DeclaredMethod method) {
        String key = attribute.key().name();
        Optional<KnownAttribute> known = conventions.attribute(key);
        AttributePlaces.Place at = places.ofKey(attribute, method);
        if (known.isEmpty()) {
            conventions
                    .nearAttribute(key)
                    .filter(near -> !NameRules.isBeneath(method.scope().prefix().value(), key))
                    .ifPresent(near -> findings.add(DiagnosticId.NEAR_NAME, at, "attribute", key, near, near));
        } else if (known.get().standing().isCurrent()) {
            checkType(attribute.key().type(), known.get(), at);
            checkValues(attribute, known.get(), method);
        } else {
            boolean isDistinctive = conventions.isDistinctiveAttribute(key);
            findings.replaced("attribute", key, known.get().standing(), isDistinctive, at);
        }
        return known.map(KnownAttribute::standing);
    }

    private void checkType(ValueType type, KnownAttribute known, AttributePlaces.Place at) {
        if (!known.takes(type)) {
            DiagnosticId id =
                    known.standing().isFirm() ? DiagnosticId.CONVENTION_TYPE : DiagnosticId.UNSTABLE_CONVENTION_TYPE;
            findings.add(id, at, known.key(), KnownAttribute.word(type), known.type(), known.type());
        }
    }

    /** Only the first value that is nearly one of the conventions is reported. */
    private void checkValues(Attribute attribute, KnownAttribute known, DeclaredMethod method) {
        attribute.readings().stream()
                .map(Reading::conversion)
                .flatMap(AttributeConventions::values)
                .filter(value -> known.near(value).isPresent())
                .findFirst()
                .ifPresent(value -> {
                    String near = known.near(value).orElseThrow();
                    findings.add(
                            DiagnosticId.NEAR_VALUE,
                            places.of(attribute, ofValues(attribute, method)),
                            known.key(),
                            value,
                            near,
                            near);
                });
    }

    private static SourceRef ofValues(Attribute attribute, DeclaredMethod method) {
        return Positions.declared(attribute, method)
                .map(written -> written.values().explicit()
                        ? written.values().at()
                        : written.constant().explicit()
                                ? written.constant().at()
                                : written.key().at())
                .orElseGet(() -> Positions.of(attribute, method));
    }

    private static Stream<String> values(Conversion conversion) {
        if (conversion instanceof Conversion.EnumText text && text.method().isEmpty()) {
            return text.constants().stream().map(Conversion.EnumText.Constant::name);
        }
        if (conversion instanceof Conversion.Closed closed) {
            return closed.values().stream();
        }
        return conversion instanceof Conversion.Fixed fixed && fixed.value() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }
}

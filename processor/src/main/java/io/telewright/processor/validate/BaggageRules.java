package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Crossing;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.AttributeReader;
import io.telewright.processor.read.DeclaredBaggageEntry;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredParameter;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.Conversions;
import io.telewright.processor.types.OptionalTypes;
import io.telewright.processor.types.Sources;
import io.telewright.processor.types.TypeFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** The rules for baggage entries: keys as <a href="https://www.w3.org/TR/baggage/#key">W3C Baggage</a> has them. */
final class BaggageRules {
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private final TypeFacts facts;
    private final Findings findings;
    private final OptionalTypes optionals;
    private final Conversions conversions;

    BaggageRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        optionals = new OptionalTypes(facts);
        conversions = new Conversions(facts, new AttributeReader(facts.elements()).enumConstants(facts));
    }

    /** The entries that a method puts into the baggage. */
    List<Crossing.BaggageEntry> entries(DeclaredMethod method) {
        List<Crossing.BaggageEntry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            DeclaredParameter parameter = method.parameters().get(i);
            Optional<DeclaredBaggageEntry> declared = parameter.crossing().baggageEntry();
            if (declared.isPresent()) {
                Written<String> key = declared.get().key();
                key(key);
                if (!keys.add(key.value())) {
                    findings.add(DiagnosticId.DUPLICATE_BAGGAGE_KEY, key.at(), key.value(), method.name());
                }
                entry(key.value(), i, parameter).ifPresent(entries::add);
            }
        }
        return List.copyOf(entries);
    }

    /** Checks a key that is written in an annotation. */
    void key(Written<String> key) {
        if (!TOKEN.matcher(key.value()).matches()) {
            findings.add(DiagnosticId.MALFORMED_BAGGAGE_KEY, key.at(), key.value());
        }
    }

    private Optional<Crossing.BaggageEntry> entry(String key, int index, DeclaredParameter parameter) {
        List<Source.Step> steps = new ArrayList<>();
        TypeMirror type = conversions.attributeType(optionals.unwrap(List.of(parameter.type()), steps));
        Optional<Conversion> conversion = conversions.of(type).filter(BaggageRules::isText);
        if (conversion.isEmpty()) {
            new TypeFindings(findings)
                    .add(DiagnosticId.BAGGAGE_VALUE_TYPE, parameter.at(), parameter.type(), key, parameter.type());
        }
        return conversion.map(found -> new Crossing.BaggageEntry(
                key,
                new Attribute(
                        new Key(key, found.type()),
                        List.of(new Reading(
                                Sources.of(facts, new Source.Parameter(index), parameter.type(), steps),
                                found,
                                new Bound.Unbounded())),
                        false,
                        false,
                        "")));
    }

    /** Whether a value can be written as one text. */
    private static boolean isText(Conversion conversion) {
        return switch (conversion.type()) {
            case STRING, BOOLEAN, LONG, DOUBLE -> true;
            case STRING_ARRAY, BOOLEAN_ARRAY, LONG_ARRAY, DOUBLE_ARRAY, VALUE -> false;
        };
    }
}

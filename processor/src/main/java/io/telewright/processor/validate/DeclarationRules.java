package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.ValueType;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.Sources;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The attributes that are declared on methods and interfaces: constants, baggage entries, and values of the outcome.
 */
final class DeclarationRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final NameRules names;
    private final BaggageRules baggage;
    private final ConstantRules constants;
    private final OutcomeRules outcomes;
    private final AttributeRules rules;
    private final ListRules lists;
    private final TypeMirror string;

    DeclarationRules(TypeFacts facts, Findings findings, TypeElement user, AttributeRules rules) {
        this.facts = facts;
        this.findings = findings;
        this.rules = rules;
        names = new NameRules(findings);
        baggage = new BaggageRules(facts, findings);
        constants = new ConstantRules(findings);
        lists = new ListRules(findings);
        outcomes = new OutcomeRules(
                facts, findings, new VisibilityRules(facts, findings, new Visibility(facts.elements(), user)));
        string = facts.elements().getTypeElement("java.lang.String").asType();
    }

    /**
     * The constants and baggage entries of a method and its interface.
     *
     * @param typed sources whose types are known
     */
    List<Candidate> ofDeclaration(DeclaredMethod method, List<Candidate> typed) {
        List<Candidate> found = new ArrayList<>();
        for (DeclaredAttribute declared : method.attributes()) {
            if (!declared.isOfOutcome()) {
                found.addAll(ofDeclaration(method, declared, Candidate.Rank.METHOD, typed));
            }
        }
        for (DeclaredAttribute declared : method.ofInterface()) {
            if (declared.isOfOutcome()) {
                findings.add(DiagnosticId.VALUE_ON_INTERFACE, declared.at());
            } else {
                found.addAll(ofDeclaration(method, declared, Candidate.Rank.INTERFACE, typed));
            }
        }
        return found;
    }

    private List<Candidate> ofDeclaration(
            DeclaredMethod method, DeclaredAttribute declared, Candidate.Rank rank, List<Candidate> typed) {
        if (!hasOneOrigin(method, declared)) {
            return List.of();
        }
        List<Attribute> attributes = declared.baggage().explicit()
                ? ofBaggage(method, declared)
                : List.of(constant(
                        method,
                        declared,
                        rank == Candidate.Rank.INTERFACE ? "" : Words.snake(method.name()),
                        Sources.of(facts, new Source.Constant(), string, List.of()),
                        typed));
        return attributes.stream()
                .map(attribute -> new Candidate(
                        attribute, rank, Optional.empty(), declared.key().at()))
                .toList();
    }

    private boolean hasOneOrigin(DeclaredMethod method, DeclaredAttribute declared) {
        List<Written<?>> origins = Stream.<Written<?>>of(declared.thrown(), declared.returned(), declared.baggage())
                .filter(Written::explicit)
                .toList();
        boolean isConstantToo =
                declared.baggage().explicit() && declared.constant().explicit();
        if (origins.size() > 1 || isConstantToo) {
            findings.add(DiagnosticId.SEVERAL_ORIGINS, declared.at(), declared.key(Words.snake(method.name())));
            return false;
        }
        return true;
    }

    /** A source whose value is fixed. */
    private Attribute constant(
            DeclaredMethod method,
            DeclaredAttribute declared,
            String defaultKey,
            Source source,
            List<Candidate> typed) {
        String key =
                declared.key().value().isEmpty() ? defaultKey : declared.key().value();
        names.attribute(key, declared.key().at());
        boolean isKnownAtStart = source.isKnownAtStart() && !declared.isReadAtEnd();
        if (declared.readAt().explicit() && !isKnownAtStart) {
            findings.add(
                    DiagnosticId.READ_AT_WITHOUT_PARAMETER, declared.readAt().at(), key);
        }
        Conversion fixed = constants.fixed(key, declared, type(method, key, typed));
        return new Attribute(
                new Key(key, fixed.type()),
                List.of(new Reading(source, fixed, new Bound.Natural(1))),
                declared.metric().value(),
                declared.sampling().value(),
                "");
    }

    /** The type that another source of a key gives: one that is read, or a constant that says its type. */
    private static Optional<ValueType> type(DeclaredMethod method, String key, List<Candidate> typed) {
        Stream<ValueType> read = typed.stream()
                .filter(candidate -> candidate.key().equals(key))
                .map(candidate -> candidate.attribute().key().type());
        Stream<ValueType> written = Stream.concat(method.attributes().stream(), method.ofInterface().stream())
                .filter(declared -> declared.key().value().equals(key))
                .map(DeclaredAttribute::type)
                .filter(Written::explicit)
                .map(type -> ValueType.valueOf(type.value()));
        return Stream.concat(read, written).findFirst();
    }

    private List<Attribute> ofBaggage(DeclaredMethod method, DeclaredAttribute declared) {
        baggage.key(declared.baggage());
        Map<String, Written<?>> pointless = Map.of("path", declared.path(), "asString", declared.asString());
        pointless.forEach((member, written) -> {
            if (written.explicit()) {
                findings.add(DiagnosticId.MEMBER_ON_BAGGAGE, written.at(), member);
            }
        });
        if (declared.path().explicit()) {
            return List.of();
        }
        String key = declared.baggage().value();
        return rules.of(
                Subject.of(new Source.Baggage(key), string, key, declared.at(), method.name(), ""),
                Optional.of(declared));
    }

    /** The value that a path reads from the result or the exception. */
    List<Candidate> ofOutcome(DeclaredMethod method, DeclaredAttribute declared, Optional<TypeMirror> result) {
        if (!hasOneOrigin(method, declared)) {
            return List.of();
        }
        lists.check("thrown", declared.thrown());
        lists.check("returned", declared.returned());
        if (declared.sampling().explicit()) {
            findings.add(DiagnosticId.SAMPLING_OF_RESULT, declared.sampling().at());
        }
        if (declared.constant().explicit()) {
            return List.of();
        }
        List<OutcomeRules.Origin> origins = outcomes.origins(method, declared, result);
        return origins.stream()
                .filter(origin -> !declared.isWithoutValue())
                .flatMap(origin -> rules.of(origin.subject(), Optional.of(declared)).stream()
                        .map(attribute -> candidate(declared, origin, attribute)))
                .toList();
    }

    /** The constants that are recorded for a type of result or exception. */
    List<Candidate> ofOutcomeConstants(
            DeclaredMethod method,
            List<DeclaredAttribute> declared,
            Optional<TypeMirror> result,
            List<Candidate> typed) {
        return declared.stream()
                .filter(written -> written.constant().explicit())
                .flatMap(written -> outcomes.origins(method, written, result).stream()
                        .map(origin -> candidate(
                                written,
                                origin,
                                constant(method, written, Words.snake(method.name()), source(origin), typed))))
                .toList();
    }

    private Source source(OutcomeRules.Origin origin) {
        return Sources.of(facts, origin.subject().origin(), origin.subject().from(), List.of());
    }

    private static Candidate candidate(DeclaredAttribute declared, OutcomeRules.Origin origin, Attribute attribute) {
        return new Candidate(
                attribute, origin.rank(), origin.type(), declared.key().at());
    }
}

package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds what the attributes on an operation's method are read from: its exception, its result, or a type of these. */
final class OutcomeRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final VisibilityRules visibility;

    OutcomeRules(TypeFacts facts, Findings findings, VisibilityRules visibility) {
        this.facts = facts;
        this.findings = findings;
        this.visibility = visibility;
    }

    /**
     * The source that an attribute is read from.
     *
     * @param type the type that the exception or result has to be of
     */
    record Origin(AttributeRules.Subject subject, Candidate.Rank rank, TypeMirror type) {}

    /**
     * The sources that an attribute is read from, one for each type that it names.
     *
     * @param result the type of the result, or none if the operation has no result of one value
     */
    List<Origin> origins(DeclaredMethod method, DeclaredAttribute declared, Optional<TypeMirror> result) {
        checkValue(method, declared);
        if (declared.thrown().explicit()) {
            return declared.thrown().value().stream()
                    .flatMap(type -> thrown(method, declared, type).stream())
                    .toList();
        }
        Stream<TypeMirror> types =
                declared.returned().explicit() ? declared.returned().value().stream() : result.stream();
        return result.stream()
                .flatMap(from -> types.flatMap(type -> returned(method, declared, from, type).stream()))
                .toList();
    }

    private void checkValue(DeclaredMethod method, DeclaredAttribute declared) {
        if (declared.isWithoutValue()) {
            findings.add(
                    DiagnosticId.TYPE_WITHOUT_VALUE,
                    declared.at(),
                    declared.key(Words.snake(method.name())),
                    declared.thrown().explicit() ? "thrown" : "returned",
                    method.name());
        }
    }

    private Optional<Origin> thrown(DeclaredMethod method, DeclaredAttribute declared, TypeMirror type) {
        if (!visibility.check(type, declared.thrown().at(), method.name())) {
            return Optional.empty();
        }
        TypeMirror throwable =
                facts.elements().getTypeElement("java.lang.Throwable").asType();
        return Optional.of(new Origin(
                new AttributeRules.Subject(
                        new Source.Thrown(TypeName.get(type)),
                        throwable,
                        type,
                        Words.snake(method.name()),
                        declared.at(),
                        method.name(),
                        ""),
                Candidate.Rank.THROWN,
                type));
    }

    private Optional<Origin> returned(
            DeclaredMethod method, DeclaredAttribute declared, TypeMirror result, TypeMirror type) {
        if (declared.returned().explicit()
                && !visibility.check(type, declared.returned().at(), method.name())) {
            return Optional.empty();
        }
        if (!isPossible(result, type)) {
            findings.add(DiagnosticId.VALUE_NEVER_RETURNED, declared.returned().at(), method.name(), type, result);
            return Optional.empty();
        }
        boolean isAny = !declared.returned().explicit()
                || facts.types()
                        .isSubtype(facts.types().erasure(result), facts.types().erasure(type));
        TypeMirror known = facts.withUnknownArguments(type);
        return Optional.of(new Origin(
                new AttributeRules.Subject(
                        isAny ? new Source.Result() : new Source.Returned(TypeName.get(known)),
                        result,
                        isAny ? result : known,
                        Words.snake(method.name()),
                        declared.returned().explicit() ? declared.at() : method.at(),
                        method.name(),
                        method.doc().returned()),
                Candidate.Rank.RESULT,
                isAny ? result : type));
    }

    /** Whether a result can be of a type, as far as the compiler knows. */
    private boolean isPossible(TypeMirror result, TypeMirror type) {
        TypeMirror erased = facts.types().erasure(type);
        return facts.bounds(result).stream()
                .map(facts.types()::erasure)
                .anyMatch(bound -> facts.types().isSubtype(erased, bound)
                        || facts.types().isSubtype(bound, erased)
                        || isOpenInterface(bound, erased));
    }

    private boolean isOpenInterface(TypeMirror one, TypeMirror other) {
        return isOpen(one) && isOpen(other) && (isInterface(one) || isInterface(other));
    }

    private boolean isInterface(TypeMirror type) {
        return facts.element(type)
                .filter(element -> element.getKind().isInterface())
                .isPresent();
    }

    private boolean isOpen(TypeMirror type) {
        return facts.element(type)
                .map(TypeElement::getModifiers)
                .filter(modifiers -> !modifiers.contains(javax.lang.model.element.Modifier.FINAL)
                        && !modifiers.contains(javax.lang.model.element.Modifier.SEALED))
                .isPresent();
    }
}

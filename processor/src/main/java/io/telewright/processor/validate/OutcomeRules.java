package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.Words;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.types.Casts;
import io.telewright.processor.types.Subtypes;
import io.telewright.processor.types.TypeFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/** Finds what the attributes on an operation's method are read from: its exception, its result, or a type of these. */
final class OutcomeRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final VisibilityRules visibility;
    private final Subtypes subtypes;
    private final Casts casts;

    OutcomeRules(TypeFacts facts, Findings findings, VisibilityRules visibility) {
        this.facts = facts;
        this.findings = findings;
        this.visibility = visibility;
        subtypes = new Subtypes(facts);
        casts = new Casts(facts);
    }

    /**
     * The source that an attribute is read from.
     *
     * @param type the type that the exception or result has to be of, if one is written
     */
    record Origin(Subject subject, Candidate.Rank rank, Optional<TypeMirror> type) {
        /** Whether there is a value only if the exception or result is of a type. */
        boolean isOfOneType() {
            return subject.origin() instanceof Source.Thrown || subject.origin() instanceof Source.Returned;
        }
    }

    /**
     * The sources that an attribute is read from, one for each type that it names.
     *
     * @param result the type of the result, or none if the operation has no result of one value
     */
    List<Origin> origins(DeclaredMethod method, DeclaredAttribute declared, Optional<TypeMirror> result) {
        checkValue(method, declared);
        List<Origin> found = found(method, declared, result);
        if (ValuePaths.isQuestion(declared)) {
            checkQuestion(method, declared, found);
        }
        return found;
    }

    private List<Origin> found(DeclaredMethod method, DeclaredAttribute declared, Optional<TypeMirror> result) {
        if (declared.thrown().explicit()) {
            return distinct(declared.thrown().value())
                    .flatMap(type -> thrown(method, declared, type).stream())
                    .toList();
        }
        Stream<TypeMirror> types =
                declared.returned().explicit() ? distinct(declared.returned().value()) : result.stream();
        return result.stream()
                .flatMap(from -> types.flatMap(type -> returned(method, declared, from, type).stream()))
                .toList();
    }

    /** A type that is listed twice, which is reported, is one source. */
    private static Stream<TypeMirror> distinct(List<TypeMirror> types) {
        Set<String> known = new HashSet<>();
        return types.stream().filter(type -> known.add(type.toString()));
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

    /** The question whether the origin of the value, or a primitive, is there has only one answer. */
    private void checkQuestion(DeclaredMethod method, DeclaredAttribute declared, List<Origin> origins) {
        String key = declared.key(Words.snake(method.name()));
        TypeMirror returned = method.type().getReturnType();
        if (origins.stream().anyMatch(Origin::isOfOneType)) {
            findings.add(
                    DiagnosticId.PRESENCE_OF_OUTCOME,
                    declared.path().at(),
                    key,
                    declared.thrown().explicit() ? "exception" : "result");
        } else if (returned.getKind().isPrimitive()) {
            findings.add(DiagnosticId.PRESENCE_OF_PRIMITIVE, declared.path().at(), key, returned);
        }
    }

    private Optional<Origin> thrown(DeclaredMethod method, DeclaredAttribute declared, TypeMirror type) {
        if (!visibility.check(type, declared.thrown().at(), method.name())) {
            return Optional.empty();
        }
        TypeMirror throwable =
                facts.elements().getTypeElement("java.lang.Throwable").asType();
        return Optional.of(new Origin(
                new Subject(
                        new Source.Thrown(TypeName.get(type)),
                        throwable,
                        type,
                        Words.snake(method.name()),
                        declared.at(),
                        method.name(),
                        ""),
                Candidate.Rank.THROWN,
                Optional.of(type)));
    }

    private Optional<Origin> returned(
            DeclaredMethod method, DeclaredAttribute declared, TypeMirror result, TypeMirror written) {
        boolean isWritten = declared.returned().explicit();
        TypeMirror type = boxed(written);
        if (isWritten && !visibility.check(type, declared.returned().at(), method.name())) {
            return Optional.empty();
        }
        if (!casts.arePossible(result, type)) {
            findings.add(
                    DiagnosticId.VALUE_NEVER_RETURNED,
                    declared.returned().at(),
                    method.name(),
                    type,
                    method.type().getReturnType().getKind().isPrimitive()
                            ? method.type().getReturnType()
                            : result);
            return Optional.empty();
        }
        boolean isAny = !isWritten
                || facts.types()
                        .isSubtype(facts.types().erasure(result), facts.types().erasure(type));
        TypeMirror known = subtypes.under(result, type);
        return Optional.of(new Origin(
                new Subject(
                        isAny ? new Source.Result() : new Source.Returned(TypeName.get(known)),
                        result,
                        isAny ? result : known,
                        Words.snake(method.name()),
                        isWritten ? declared.at() : method.at(),
                        method.name(),
                        method.doc().returned()),
                isWritten ? Candidate.Rank.RETURNED : Candidate.Rank.RESULT,
                Optional.of(type).filter(named -> isWritten)));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? facts.types().boxedClass(primitive).asType()
                : type;
    }
}

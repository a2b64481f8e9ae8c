package io.telewright.processor.validate;

import io.telewright.processor.conventions.Standing;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.DiagnosticId.Severity;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.read.DeclaredMethod;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Takes findings about the names of one method. Inherited names are reported where they are declared.
 *
 * @param isOtherVersion whether the scope follows another version of the conventions, so that nothing is certain
 */
record ConventionFindings(Findings findings, DeclaredMethod method, ConventionLevel level, boolean isOtherVersion) {
    void add(DiagnosticId id, SourceRef at, Object... arguments) {
        add(id, AttributePlaces.Place.of(at), arguments);
    }

    void add(DiagnosticId id, AttributePlaces.Place place, Object... arguments) {
        add(id, id.severity(), place, arguments);
    }

    private void add(DiagnosticId id, Severity usual, AttributePlaces.Place place, Object... arguments) {
        Severity severity = severity(usual);
        if (!method.inherited() && (severity == Severity.ERROR || !isSilenced(id, place))) {
            findings.add(id, severity, place.at(), arguments);
        }
    }

    private Severity severity(Severity usual) {
        Severity severity = isOtherVersion ? Severity.NOTE : usual;
        return severity == Severity.NOTE && level == ConventionLevel.STRICT ? Severity.WARNING : severity;
    }

    /**
     * Reports a name that was replaced. A name that is not distinctive may be the program's own word.
     *
     * @param what the kind of thing that it names
     * @param isDistinctive whether such a name is never used by chance
     */
    void replaced(String what, String name, Standing standing, boolean isDistinctive, AttributePlaces.Place place) {
        Severity usual = isDistinctive ? DiagnosticId.REPLACED_NAME.severity() : Severity.NOTE;
        standing.replacement().ifPresent(by -> add(DiagnosticId.REPLACED_NAME, usual, place, what, name, by, by));
    }

    /**
     * As in the compiler: by an annotation on the parameter or the component of a record, on the method, on the
     * interface or record, or on a type around that.
     */
    private static boolean isSilenced(DiagnosticId id, AttributePlaces.Place place) {
        return place.annotated().stream()
                .flatMap(
                        annotated -> Stream.<Element>iterate(annotated, Objects::nonNull, Element::getEnclosingElement))
                .flatMap(element -> Optional.ofNullable(element.getAnnotation(SuppressWarnings.class)).stream())
                .flatMap(own -> Arrays.stream(own.value()))
                .anyMatch(id.id()::equals);
    }
}

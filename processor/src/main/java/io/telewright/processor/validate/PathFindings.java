package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.read.Written;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says why a path leads nowhere. */
final class PathFindings {
    private static final Set<String> QUESTIONS = Set.of("isPresent", "isEmpty");

    private final Findings findings;

    PathFindings(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reports a step that leads nowhere.
     *
     * @param start the type that the path starts from
     * @param type the type that lacks the member that the step names
     * @param isOfOptional whether the {@code Optional} that has been looked into before has it
     */
    void report(Written<String> path, String step, TypeMirror start, TypeMirror type, boolean isOfOptional) {
        TypeFindings found = new TypeFindings(findings);
        if (isOfOptional) {
            DiagnosticId id =
                    QUESTIONS.contains(step) ? DiagnosticId.PATH_ASKS_OPTIONAL : DiagnosticId.PATH_THROUGH_OPTIONAL;
            found.add(id, path.at(), start, path.value(), start, type, step, step);
        } else if (step.endsWith("?")) {
            found.add(DiagnosticId.PATH_WITH_QUESTION, path.at(), start, path.value(), start, step);
        } else {
            DiagnosticId id = SourceVersion.isName(step) && isOfTheUser(type)
                    ? DiagnosticId.PATH_NEEDS_MEMBER
                    : DiagnosticId.PATH_LEADS_NOWHERE;
            found.add(id, path.at(), start, path.value(), start, type, step, step, type);
        }
    }

    private static boolean isOfTheUser(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && !type.toString().startsWith("java.");
    }
}

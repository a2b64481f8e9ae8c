package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.types.TypeVariables;
import javax.lang.model.type.TypeMirror;

/**
 * Reports types that do not fit. Another processor may still generate them, or a sub-interface may still define them.
 */
final class TypeFindings {
    private final Findings findings;

    TypeFindings(Findings findings) {
        this.findings = findings;
    }

    /**
     * Adds a finding.
     *
     * @param id what is wrong
     * @param at where
     * @param type the type of the parameter or result
     * @param arguments what the texts of the id name
     */
    void add(DiagnosticId id, SourceRef at, TypeMirror type, Object... arguments) {
        if (TypeVariables.ofTypes(type).isEmpty()) {
            findings.addUnresolved(id, at, arguments);
        } else {
            findings.addOpen(id, at, arguments);
        }
    }
}

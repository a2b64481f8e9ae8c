package io.telewright.processor.diagnostic;

/**
 * One thing that is wrong with a declaration.
 *
 * @param id what is wrong
 * @param severity how serious it is
 * @param at where
 * @param text the problem and its fix
 * @param mendedBy who or what can mend it
 */
public record Finding(DiagnosticId id, DiagnosticId.Severity severity, SourceRef at, String text, MendedBy mendedBy) {
    /** Who or what can mend a finding. */
    enum MendedBy {
        /** Its author alone. */
        AUTHOR,
        /** A later round of annotation processing, too. */
        LATER_ROUND,
        /** An interface that extends the declaring one and says what its type parameters stand for, too. */
        SUB_INTERFACE
    }
}

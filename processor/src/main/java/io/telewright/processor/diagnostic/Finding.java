package io.telewright.processor.diagnostic;

/**
 * One thing that is wrong with a declaration.
 *
 * @param id what is wrong
 * @param severity how serious it is
 * @param at where
 * @param text the problem and its fix
 * @param mendedBy what may mend it
 */
public record Finding(DiagnosticId id, DiagnosticId.Severity severity, SourceRef at, String text, MendedBy mendedBy) {
    /** What may mend a finding. */
    enum MendedBy {
        /** Its author alone. */
        AUTHOR,
        /** A later round of annotation processing, too. */
        LATER_ROUND,
        /** An interface that extends the declaring one and says what its type parameters stand for, too. */
        SUB_INTERFACE
    }
}

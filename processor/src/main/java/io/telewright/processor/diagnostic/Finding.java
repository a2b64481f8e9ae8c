package io.telewright.processor.diagnostic;

/**
 * One thing that is wrong with a declaration.
 *
 * @param id what is wrong
 * @param at where
 * @param text the problem and its fix
 * @param mayResolve whether a later round of annotation processing may mend it
 */
public record Finding(DiagnosticId id, SourceRef at, String text, boolean mayResolve) {}

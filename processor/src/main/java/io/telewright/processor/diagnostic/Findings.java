package io.telewright.processor.diagnostic;

import io.telewright.processor.diagnostic.Finding.MendedBy;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong with one declaration. Rules add findings and go on. Harmless findings are not
 * reported in generated code, which the user cannot edit: generators such as RecordBuilder copy annotations from the
 * user's sources.
 */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param id what is wrong
     * @param at where
     * @param arguments what the texts of the id name, those of the problem first
     */
    public void add(DiagnosticId id, SourceRef at, Object... arguments) {
        add(new Finding(id, id.severity(), at, id.text(arguments), MendedBy.AUTHOR));
    }

    /**
     * Adds a finding that is more or less serious than usual.
     *
     * @param id what is wrong
     * @param severity how serious it is here
     * @param at where
     * @param arguments what the texts of the id name, those of the problem first
     */
    public void add(DiagnosticId id, DiagnosticId.Severity severity, SourceRef at, Object... arguments) {
        add(new Finding(id, severity, at, id.text(arguments), MendedBy.AUTHOR));
    }

    /**
     * Adds a finding about something that another annotation processor may still generate.
     *
     * @param id what is wrong
     * @param at where
     * @param arguments what the texts of the id name, those of the problem first
     */
    public void addUnresolved(DiagnosticId id, SourceRef at, Object... arguments) {
        add(new Finding(id, id.severity(), at, id.text(arguments), MendedBy.LATER_ROUND));
    }

    /**
     * Adds a finding that depends on what a type parameter of an interface stands for, which another interface may say.
     *
     * @param id what is wrong
     * @param at where
     * @param arguments what the texts of the id name, those of the problem first
     */
    public void addOpen(DiagnosticId id, SourceRef at, Object... arguments) {
        add(new Finding(id, id.severity(), at, id.text(arguments), MendedBy.SUB_INTERFACE));
    }

    /** Adds all findings of another part of the same declaration. */
    public void addAll(Findings others) {
        all.addAll(others.all);
    }

    private void add(Finding finding) {
        if (!finding.id().isHarmless() || !finding.at().isGenerated()) {
            all.add(finding);
        }
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Findings::isError);
    }

    public boolean mayResolve() {
        return all.stream().anyMatch(finding -> finding.mendedBy() == MendedBy.LATER_ROUND);
    }

    /** Whether there are errors, and another interface may mend each of them. */
    public boolean areOpen() {
        return hasErrors()
                && all.stream()
                        .filter(Findings::isError)
                        .allMatch(finding -> finding.mendedBy() == MendedBy.SUB_INTERFACE);
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == DiagnosticId.Severity.ERROR;
    }
}

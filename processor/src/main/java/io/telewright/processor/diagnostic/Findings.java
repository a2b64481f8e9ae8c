package io.telewright.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with one declaration: rules add to it and go on. */
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
        all.add(new Finding(id, at, id.text(arguments), false));
    }

    /**
     * Adds a finding about something that another annotation processor may still generate.
     *
     * @param id what is wrong
     * @param at where
     * @param arguments what the texts of the id name, those of the problem first
     */
    public void addUnresolved(DiagnosticId id, SourceRef at, Object... arguments) {
        all.add(new Finding(id, at, id.text(arguments), true));
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.id().severity() == DiagnosticId.Severity.ERROR);
    }

    public boolean mayResolve() {
        return all.stream().anyMatch(Finding::mayResolve);
    }
}

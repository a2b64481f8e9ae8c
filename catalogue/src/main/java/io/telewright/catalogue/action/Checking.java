package io.telewright.catalogue.action;

import io.telewright.catalogue.lock.Comparison;
import io.telewright.catalogue.lock.Fact;
import io.telewright.catalogue.lock.Facts;
import io.telewright.catalogue.lock.LockFile;
import io.telewright.catalogue.read.CatalogueException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that everything that others rely on is still emitted as before. */
public final class Checking {
    private static final Pattern DERIVED = Pattern.compile("[A-Z]\\w*\\.\\w+");

    private Checking() {}

    /**
     * Compares a lock with what is emitted.
     *
     * @param lock the file of the lock
     * @param complete whether new facts have to be in the lock, too
     * @param accept the command that accepts the changes, for the message
     * @return findings if something changed, or interfaces disagree
     * @throws CatalogueException if there is no lock, or it cannot be read
     */
    public static Outcome check(Input input, Path lock, boolean complete, AcceptingCommand accept) {
        if (!Files.exists(lock)) {
            throw new CatalogueException(
                    "there is no lock '" + lock + "'; this command writes it:\n  " + accept.text());
        }
        LockOnDisk agreed = LockOnDisk.read(lock);
        Comparison comparison = Comparison.of(agreed.lock().facts(), Facts.of(input.catalogue()));
        List<String> findings = new ArrayList<>(input.catalogue().conflicts());
        List<String> notes = new ArrayList<>(input.warnings());
        comparison.breaks().forEach(found -> findings.add(text(found, agreed)));
        comparison.additions().forEach((complete ? findings : notes)::add);
        if (!comparison.breaks().isEmpty()) {
            findings.add("Fix: change it back. If those who rely on it can do without it, this accepts it:\n  "
                    + accept.withReason());
        } else if (!comparison.additions().isEmpty()) {
            (complete ? findings : notes).add("This puts what is new into the lock:\n  " + accept.text());
        }
        return new Outcome(List.copyOf(findings), List.copyOf(notes));
    }

    private static String text(Comparison.Break found, LockOnDisk agreed) {
        Fact.Subject subject = found.subject();
        String hint =
                subject.kind().equals("span") && DERIVED.matcher(subject.name()).matches()
                        ? "; if the name came from the interface and the method, write it out: @Traced(\""
                                + subject.name() + "\")"
                        : "";
        return agreed.file() + ":" + LockFile.lineOf(subject, agreed.lines()) + ": " + found.text() + hint;
    }
}

package io.telewright.catalogue.action;

import io.telewright.catalogue.lock.Acceptance;
import io.telewright.catalogue.lock.Comparison;
import io.telewright.catalogue.lock.Fact;
import io.telewright.catalogue.lock.Facts;
import io.telewright.catalogue.lock.Lock;
import io.telewright.catalogue.lock.LockFile;
import io.telewright.catalogue.read.CatalogueException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes everything that is emitted to the lock. */
public final class Accepting {
    private Accepting() {}

    /**
     * Writes the lock.
     *
     * @param file the file of the lock, which need not exist
     * @param reason why facts that others may rely on are given up, or an empty string
     * @param renamed renames that cannot be seen, as in {@code metric:card.charged=card.charges}
     * @param reasonOption the option that gives a reason, for the message
     * @return findings if interfaces disagree; then nothing is written
     * @throws CatalogueException if something is lost and there is no reason
     */
    public static Outcome accept(Input input, Path file, String reason, List<String> renamed, String reasonOption) {
        if (!input.catalogue().conflicts().isEmpty()) {
            return new Outcome(input.catalogue().conflicts(), input.warnings());
        }
        Lock lock = LockOnDisk.readIfThere(file).lock();
        NavigableSet<Fact> emitted = Facts.of(input.catalogue());
        Comparison comparison = Comparison.of(lock.facts(), emitted);
        if (!comparison.breaks().isEmpty() && reason.isBlank()) {
            throw new CatalogueException(comparison.breaks().stream()
                    .map(Comparison.Break::text)
                    .collect(Collectors.joining(
                            "\n", "", "\nFix: give a reason, which stays in the lock: " + reasonOption)));
        }
        Map<Fact.Subject, String> renames = new TreeMap<>(comparison.renames());
        renamed.forEach(text -> addRename(text, renames, comparison, emitted));
        Lock accepted = Acceptance.accept(lock, emitted, comparison, reason, renames);
        WholeFiles.write(Map.of(file, LockFile.text(accepted)));
        return new Outcome(List.of(), notes(input, lock, comparison, file));
    }

    private static List<String> notes(Input input, Lock lock, Comparison comparison, Path file) {
        Stream<String> changes = lock.facts().isEmpty()
                ? Stream.of("lock '" + file + "' is new: it has "
                        + comparison.additions().size() + " names")
                : Stream.concat(
                        comparison.breaks().stream().map(Comparison.Break::text), comparison.additions().stream());
        return Stream.concat(input.warnings().stream(), changes).toList();
    }

    private static void addRename(
            String text, Map<Fact.Subject, String> renames, Comparison comparison, NavigableSet<Fact> emitted) {
        String[] parts = text.split("[:=]", 3);
        if (parts.length < 3) {
            throw new CatalogueException("'" + text + "' is not a rename: write it like metric:old.name=new.name");
        }
        Fact.Subject subject = new Fact.Subject(parts[0], parts[1]);
        if (comparison.lost().stream().noneMatch(fact -> fact.subject().equals(subject))) {
            throw new CatalogueException("in '" + text + "', the old name is not one that is gone");
        }
        if (emitted.stream().noneMatch(fact -> fact.subject().equals(new Fact.Subject(parts[0], parts[2])))) {
            throw new CatalogueException("in '" + text + "', the new name is not one that is emitted");
        }
        renames.put(subject, parts[2]);
    }
}

package io.telewright.catalogue.lock;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Makes the new lock from everything that is emitted. Facts that are given up stay in the lock, with the reason. */
public final class Acceptance {
    private Acceptance() {}

    /**
     * The new lock.
     *
     * @param reason why facts are given up, or an empty string if none are
     * @param renames the new names of what was renamed
     */
    public static Lock accept(
            Lock lock,
            NavigableSet<Fact> emitted,
            Comparison comparison,
            String reason,
            Map<Fact.Subject, String> renames) {
        NavigableSet<Fact> past = new TreeSet<>(lock.past());
        past.removeIf(fact -> isBack(fact, lock, emitted));
        past.addAll(comparison.lost());
        comparison.lost().stream().map(Fact::subject).distinct().forEach(subject -> {
            past.removeIf(
                    fact -> fact.subject().equals(subject) && fact.aspect().equals(Lock.REASON));
            past.add(new Fact(subject, Lock.REASON, reason));
        });
        renames.forEach((subject, name) -> past.add(new Fact(subject, Lock.RENAMED_TO, name)));
        return new Lock(new TreeSet<>(emitted), past);
    }

    /** Telemetry that was given up and is emitted again is no longer given up. */
    private static boolean isBack(Fact fact, Lock lock, NavigableSet<Fact> emitted) {
        return emitted.contains(fact)
                || (Comparison.has(emitted, fact.subject()) && !Comparison.has(lock.facts(), fact.subject()));
    }
}

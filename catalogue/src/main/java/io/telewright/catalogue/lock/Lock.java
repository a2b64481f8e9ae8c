package io.telewright.catalogue.lock;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The facts that others rely on: those that hold, and those that were given up with a reason.
 *
 * @param facts the facts that hold
 * @param past the facts that were given up; for each subject, its {@link #REASON} and, if it was renamed, its
 *     {@link #RENAMED_TO} are among them
 */
public record Lock(NavigableSet<Fact> facts, NavigableSet<Fact> past) {
    /** The aspect whose value is the reason why a fact was given up. */
    public static final String REASON = "reason";

    /** The aspect whose value is the new name of something. */
    public static final String RENAMED_TO = "renamed_to";

    /** A lock without facts. */
    public static Lock empty() {
        return new Lock(new TreeSet<>(), new TreeSet<>());
    }

    /** The subjects that no longer have a fact that holds. */
    public List<Fact.Subject> gone() {
        return past.stream()
                .map(Fact::subject)
                .distinct()
                .filter(subject ->
                        facts.stream().noneMatch(fact -> fact.subject().equals(subject)))
                .toList();
    }

    /** The last value of an aspect of a subject. */
    public Optional<String> past(Fact.Subject subject, String aspect) {
        return past.stream()
                .filter(fact -> fact.subject().equals(subject) && fact.aspect().equals(aspect))
                .map(Fact::value)
                .reduce((first, last) -> last);
    }
}

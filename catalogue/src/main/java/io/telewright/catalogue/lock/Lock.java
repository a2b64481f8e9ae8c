package io.telewright.catalogue.lock;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What was agreed on: the facts that hold, and those that did and were given up with a reason.
 *
 * @param facts the facts that hold
 * @param past the facts that were given up; for each subject, its {@link #REASON} and, if it was renamed, its
 *     {@link #RENAMED_TO} are among them
 */
public record Lock(NavigableSet<Fact> facts, NavigableSet<Fact> past) {
    /** The aspect of why a fact was given up. */
    public static final String REASON = "reason";

    /** The aspect of the name that something has now. */
    public static final String RENAMED_TO = "renamed_to";

    /** A lock without facts. */
    public static Lock empty() {
        return new Lock(new TreeSet<>(), new TreeSet<>());
    }

    /** The subjects of which no fact holds any more. */
    public List<Fact.Subject> gone() {
        return past.stream()
                .map(Fact::subject)
                .distinct()
                .filter(subject ->
                        facts.stream().noneMatch(fact -> fact.subject().equals(subject)))
                .toList();
    }

    /** The value that an aspect of a subject had last. */
    public Optional<String> past(Fact.Subject subject, String aspect) {
        return past.stream()
                .filter(fact -> fact.subject().equals(subject) && fact.aspect().equals(aspect))
                .map(Fact::value)
                .reduce((first, last) -> last);
    }
}

package io.telewright.catalogue.lock;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds likely renames: one thing is gone, and exactly one of its kind with the same facts is new. */
final class Renames {
    private Renames() {}

    static Map<Fact.Subject, String> find(NavigableSet<Fact> agreed, NavigableSet<Fact> emitted) {
        NavigableSet<Fact.Subject> gone = missing(agreed, emitted);
        NavigableSet<Fact.Subject> added = missing(emitted, agreed);
        Map<Fact.Subject, String> renames = new TreeMap<>();
        for (Fact.Subject subject : gone) {
            List<Fact.Subject> alike = alike(subject, agreed, added, emitted);
            if (alike.size() == 1 && alike(alike.get(0), emitted, gone, agreed).size() == 1) {
                renames.put(subject, alike.get(0).name());
            }
        }
        return renames;
    }

    private static List<Fact.Subject> alike(
            Fact.Subject subject,
            NavigableSet<Fact> facts,
            NavigableSet<Fact.Subject> candidates,
            NavigableSet<Fact> others) {
        return candidates.stream()
                .filter(candidate -> candidate.kind().equals(subject.kind()))
                .filter(candidate -> about(candidate, others).equals(about(subject, facts)))
                .toList();
    }

    private static NavigableSet<Fact.Subject> missing(NavigableSet<Fact> some, NavigableSet<Fact> others) {
        return some.stream()
                .map(Fact::subject)
                .filter(subject -> !Comparison.has(others, subject))
                .collect(toCollection(TreeSet::new));
    }

    /** The facts about a subject, without its name. */
    private static List<List<String>> about(Fact.Subject subject, NavigableSet<Fact> facts) {
        return facts.tailSet(new Fact(subject, "", ""), true).stream()
                .takeWhile(fact -> fact.subject().equals(subject))
                .map(fact -> List.of(fact.aspect(), fact.value()))
                .toList();
    }
}

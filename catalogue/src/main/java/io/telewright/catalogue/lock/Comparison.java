package io.telewright.catalogue.lock;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The differences between a lock and what is emitted.
 *
 * @param breaks the changes that may break others
 * @param additions the additions, in words
 * @param lost the facts that hold no longer
 * @param renames the new names of what seems to be renamed
 */
public record Comparison(
        List<Break> breaks, List<String> additions, NavigableSet<Fact> lost, Map<Fact.Subject, String> renames) {
    /**
     * A change that may break others.
     *
     * @param text what changed, in words
     */
    public record Break(Fact.Subject subject, String text) {}

    /** Compares a lock with what is emitted. */
    public static Comparison of(NavigableSet<Fact> agreed, NavigableSet<Fact> emitted) {
        NavigableSet<Fact> lost = difference(agreed, emitted);
        NavigableSet<Fact> gained = difference(emitted, agreed);
        Map<Fact.Subject, String> renames = Renames.find(agreed, emitted);
        List<Break> breaks = new ArrayList<>();
        List<String> additions = new ArrayList<>();
        TreeMap<Fact.Subject, List<Fact>> before = bySubject(lost);
        TreeMap<Fact.Subject, List<Fact>> after = bySubject(gained);
        NavigableSet<Fact.Subject> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(after.keySet());
        for (Fact.Subject subject : subjects) {
            if (!has(emitted, subject)) {
                breaks.add(new Break(subject, gone(subject, renames.get(subject))));
            } else if (!has(agreed, subject)) {
                additions.add(subject + " is new");
            } else {
                new Change(subject, before.getOrDefault(subject, List.of()), after.getOrDefault(subject, List.of()))
                        .describe(breaks, additions);
            }
        }
        return new Comparison(List.copyOf(breaks), List.copyOf(additions), lost, renames);
    }

    private static String gone(Fact.Subject subject, @Nullable String newName) {
        if (newName != null) {
            return subject + " is gone, and '" + newName + "' is new with the same facts: it looks renamed";
        }
        return subject + " is gone";
    }

    private static NavigableSet<Fact> difference(NavigableSet<Fact> some, NavigableSet<Fact> others) {
        return some.stream().filter(not(others::contains)).collect(toCollection(TreeSet::new));
    }

    private static TreeMap<Fact.Subject, List<Fact>> bySubject(NavigableSet<Fact> facts) {
        return facts.stream().collect(groupingBy(Fact::subject, TreeMap::new, toCollection(ArrayList::new)));
    }

    static boolean has(NavigableSet<Fact> facts, Fact.Subject subject) {
        return facts.tailSet(new Fact(subject, "", ""), true).stream()
                .findFirst()
                .filter(fact -> fact.subject().equals(subject))
                .isPresent();
    }
}

package io.telewright.catalogue.lock;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of something that is still emitted.
 *
 * @param lost the facts that hold no longer
 * @param gained the facts that are new
 */
record Change(Fact.Subject subject, List<Fact> lost, List<Fact> gained) {
    /** Lists the changes that break others, and those that do not. */
    void describe(List<Comparison.Break> breaks, List<String> additions) {
        for (String aspect : aspects()) {
            String before = values(lost, aspect);
            String after = values(gained, aspect);
            if (!before.isEmpty() && !after.isEmpty()) {
                breaks.add(new Comparison.Break(
                        subject, "the " + aspect + " of " + subject + " changed from " + before + " to " + after));
            } else if (!before.isEmpty()) {
                breaks.add(new Comparison.Break(subject, subject + " has no " + aspect + " " + before + " any more"));
            } else if (aspect.equals(Fact.ATTRIBUTE) && subject.kind().equals("metric")) {
                breaks.add(new Comparison.Break(
                        subject, subject + " has the new attribute " + after + ", which changes its time series"));
            } else {
                additions.add(subject + " has the new " + aspect + " " + after);
            }
        }
    }

    private NavigableSet<String> aspects() {
        return Stream.concat(lost.stream(), gained.stream())
                .map(Fact::aspect)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String values(List<Fact> facts, String aspect) {
        return facts.stream()
                .filter(fact -> fact.aspect().equals(aspect))
                .map(fact -> "'" + fact.value() + "'")
                .collect(Collectors.joining(", "));
    }
}

package io.telewright.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Assigns each expected item a recorded item of its own, if enough recorded items match. */
final class Assignment<T> {
    private final List<T> expected;
    private final List<T> recorded;
    private final BiPredicate<T, T> matches;
    private final List<Integer> owners = new ArrayList<>();

    Assignment(List<T> expected, List<T> recorded, BiPredicate<T, T> matches) {
        this.expected = expected;
        this.recorded = recorded;
        this.matches = matches;
        recorded.forEach(each -> owners.add(-1));
    }

    /** The expected items for which no recorded item is left. */
    List<T> missing() {
        List<T> missing = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            if (!assign(i, new HashSet<>())) {
                missing.add(expected.get(i));
            }
        }
        return missing;
    }

    /** One that is taken already is free if its owner finds another one. */
    private boolean assign(int index, Set<Integer> tried) {
        for (int i = 0; i < recorded.size(); i++) {
            if (matches.test(expected.get(index), recorded.get(i)) && tried.add(i)) {
                if (owners.get(i) < 0 || assign(owners.get(i), tried)) {
                    owners.set(i, index);
                    return true;
                }
            }
        }
        return false;
    }
}

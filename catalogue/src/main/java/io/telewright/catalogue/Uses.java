package io.telewright.catalogue;

import io.telewright.catalogue.read.DeclaredUse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Merges the uses of attributes by several declarations of one signal. */
final class Uses {
    private static final String SOMETIMES = "If the code that emits it has it: not all of its declarations do.";

    private Uses() {}

    static <T> List<Use> merged(List<Occurrence<T>> all, Function<T, List<DeclaredUse>> uses) {
        Map<String, Use> merged = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Occurrence<T> occurrence : all) {
            for (DeclaredUse use : uses.apply(occurrence.declared())) {
                Use next = new Use(use.key(), use.requirement(), use.condition(), use.sampling());
                merged.merge(use.key(), next, Uses::weaker);
                counts.merge(use.key(), 1, Integer::sum);
            }
        }
        return merged.values().stream()
                .map(use -> counts.getOrDefault(use.key(), 0) < all.size() ? sometimes(use) : use)
                .toList();
    }

    private static Use weaker(Use one, Use other) {
        boolean otherIsWeaker =
                one.requirement().equals(Use.REQUIRED) || other.requirement().equals(Use.CONDITIONALLY_REQUIRED);
        Use weaker = otherIsWeaker ? other : one;
        return new Use(weaker.key(), weaker.requirement(), weaker.condition(), one.sampling() || other.sampling());
    }

    private static Use sometimes(Use use) {
        return use.requirement().equals(Use.CONDITIONALLY_REQUIRED)
                ? use
                : new Use(use.key(), Use.CONDITIONALLY_REQUIRED, SOMETIMES, use.sampling());
    }
}

package io.telewright.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the facts that interfaces disagree about. */
final class Conflicts {
    private final List<String> texts = new ArrayList<>();

    /**
     * Compares a fact of several declarations with that of the first.
     *
     * @param subject what is declared, as in {@code metric 'card.charged'}
     * @param fact the fact in words
     */
    <T> void check(String subject, String fact, List<Occurrence<T>> all, Function<T, Object> value) {
        Occurrence<T> first = all.get(0);
        Object expected = value.apply(first.declared());
        all.stream()
                .filter(other -> !value.apply(other.declared()).equals(expected))
                .findFirst()
                .ifPresent(other -> texts.add(subject + " has the " + fact + " " + shown(expected) + " in "
                        + first.method().source() + ", and " + shown(value.apply(other.declared())) + " in "
                        + other.method().source() + ": give it one " + fact + ", or another name to one of them"));
    }

    private static String shown(Object value) {
        return "'" + value + "'";
    }

    List<String> texts() {
        return texts.stream().sorted().toList();
    }
}

package io.telewright.processor.conventions;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names by the part before the first dot, because similar names are searched for within one namespace. */
final class NearNames {
    private final Map<String, List<String>> ofNamespace;

    NearNames(Collection<String> names) {
        ofNamespace = names.stream().sorted().collect(groupingBy(NearNames::namespace));
    }

    static String namespace(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** The name that differs from another one by one typing mistake. */
    Optional<String> near(String name) {
        return ofNamespace.getOrDefault(namespace(name), List.of()).stream()
                .filter(known -> isOneSlip(name, known))
                .findFirst();
    }

    /**
     * Whether the only difference is one character too many, too few or wrong, or two characters that have changed
     * places.
     */
    static boolean isOneSlip(String one, String other) {
        if (one.length() < other.length()) {
            return isOneSlip(other, one);
        }
        int same = 0;
        while (same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String otherRest = other.substring(same);
        if (rest.length() != otherRest.length()) {
            return rest.substring(1).equals(otherRest);
        }
        return !rest.isEmpty() && (rest.substring(1).equals(otherRest.substring(1)) || isSwapped(rest, otherRest));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}

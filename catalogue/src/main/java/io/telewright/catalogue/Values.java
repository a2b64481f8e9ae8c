package io.telewright.catalogue;

import io.telewright.catalogue.read.DeclaredAttribute;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Merges the known values of several declarations of one attribute. */
final class Values {
    private Values() {}

    /** All values; none if the values of some declaration are not known. */
    static List<DeclaredAttribute.Value> merged(List<Occurrence<DeclaredAttribute>> all) {
        Map<String, DeclaredAttribute.Value> merged = new TreeMap<>();
        for (Occurrence<DeclaredAttribute> occurrence : all) {
            if (occurrence.declared().values().isEmpty()) {
                return List.of();
            }
            for (DeclaredAttribute.Value value : occurrence.declared().values()) {
                merged.merge(value.value(), value, (one, other) -> one.brief().isEmpty() ? other : one);
            }
        }
        return List.copyOf(merged.values());
    }
}

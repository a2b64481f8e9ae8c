package io.telewright.test.property;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An interface to decorate, with those it extends.
 *
 * @param nearestFirst all interfaces, each before those that it extends
 */
record Sample(List<InterfaceModel> nearestFirst) {
    static final String SUBJECT = "Subject";

    Map<String, String> sources() {
        return nearestFirst.stream()
                .collect(Collectors.toMap(
                        type -> "drawn." + type.name(),
                        InterfaceModel::source,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** What is to be seen of the calls of a method. */
    Expected expected(String id) {
        return Expected.of(nearestFirst, id);
    }

    @Override
    public String toString() {
        return "\n" + String.join("\n", sources().values());
    }
}

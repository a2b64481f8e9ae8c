package io.telewright.processor.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Emission;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The uses of attributes by a signal, and when each is there. A signal may get one attribute at its start and its end. */
final class UseJson {
    private UseJson() {}

    static Stream<Json> of(Emission emission) {
        return emission.attributes().stream()
                .filter(use -> !use.attribute().isDynamic())
                .collect(groupingBy(use -> use.attribute().key().name(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(key -> of(key.getKey(), key.getValue()));
    }

    /** Whether a signal has attributes whose keys are known only at run time, too. */
    static boolean isOpen(Emission emission) {
        return emission.attributes().stream().anyMatch(use -> use.attribute().isDynamic());
    }

    private static Json of(String key, List<AttributeUse> uses) {
        Json.Fields fields = new Json.Fields().with("key", key);
        if (uses.stream().anyMatch(UseJson::isAlwaysThere)) {
            fields.with("requirement", "required");
        } else if (uses.stream().anyMatch(use -> use.at() == AttributeUse.ReadAt.START)) {
            fields.with("requirement", "recommended");
        } else {
            boolean isErrorType = uses.get(0).attribute().equals(Attribute.ERROR_TYPE);
            fields.with("requirement", "conditionally_required")
                    .with(
                            "condition",
                            isErrorType ? "If the operation fails." : "If the operation ends with a value for it.");
        }
        return fields.withFlag(
                "sampling", uses.stream().anyMatch(use -> use.attribute().sampling()));
    }

    private static boolean isAlwaysThere(AttributeUse use) {
        return use.at() == AttributeUse.ReadAt.START
                && (use.attribute().isAlwaysThere() || use.attribute().isConstant());
    }
}

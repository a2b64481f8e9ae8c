package io.telewright.processor.catalogue;

import static java.util.Comparator.comparing;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.AttributeUse;
import io.telewright.processor.model.Emission;
import java.util.stream.Stream;

/** The uses of attributes by a signal, and when each is there. */
final class UseJson {
    private UseJson() {}

    static Stream<Json> of(Emission emission) {
        return emission.attributes().stream()
                .sorted(comparing(use -> use.attribute().key().name()))
                .map(UseJson::of);
    }

    private static Json of(AttributeUse use) {
        Attribute attribute = use.attribute();
        Json.Fields fields = new Json.Fields().with("key", attribute.key().name());
        if (attribute.equals(Attribute.ERROR_TYPE)) {
            fields.with("requirement", "conditionally_required").with("condition", "If the operation fails.");
        } else if (use.at() == AttributeUse.ReadAt.END) {
            fields.with("requirement", "conditionally_required")
                    .with("condition", "If the operation ends with a value for it.");
        } else {
            fields.with("requirement", attribute.isAlwaysThere() ? "required" : "recommended");
        }
        return fields.withFlag("sampling", attribute.sampling());
    }
}

package io.telewright.processor.catalogue;

import io.telewright.processor.model.Attribute;
import java.util.Locale;

/** An attribute: its key and type, and the values that it can have. */
final class AttributeJson {
    private AttributeJson() {}

    static Json of(Attribute attribute) {
        return new Json.Fields()
                .with("key", attribute.key().name())
                .with("type", attribute.key().type().name().toLowerCase(Locale.ROOT))
                .withText("brief", attribute.doc())
                .with("bound", BoundJson.of(attribute.bound()))
                .withItems("values", ValuesJson.of(attribute));
    }
}

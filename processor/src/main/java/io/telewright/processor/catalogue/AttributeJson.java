package io.telewright.processor.catalogue;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Standings;
import java.util.Locale;

/** An attribute: its key and type, and the values that it can have. */
final class AttributeJson {
    private AttributeJson() {}

    static Json of(Attribute attribute, Standings standings) {
        String key = attribute.key().name();
        return new Json.Fields()
                .with("key", key)
                .with("type", attribute.key().type().name().toLowerCase(Locale.ROOT))
                .withText("brief", attribute.doc())
                .withText("convention", StandingJson.of(key, standings.attributes()))
                .withFlag("sensitive", standings.sensitive().contains(key))
                .with("bound", BoundJson.of(attribute.bound()))
                .withItems("values", ValuesJson.of(attribute));
    }
}

package io.telewright.processor.catalogue;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Reading;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The values of an attribute, if all of them are known: those of an enum, unless a method of it gives them at run time,
 * those that are listed, and fixed ones.
 */
final class ValuesJson {
    /** What a text that is not listed becomes. */
    private static final String OTHER = "_OTHER";

    private ValuesJson() {}

    static Stream<Json> of(Attribute attribute) {
        Map<String, String> briefs = new TreeMap<>();
        for (Reading reading : attribute.readings()) {
            Map<String, String> known = known(reading.conversion());
            if (known.isEmpty()) {
                return Stream.empty();
            }
            known.forEach((value, brief) -> briefs.merge(value, brief, (one, other) -> one.isEmpty() ? other : one));
        }
        return briefs.entrySet().stream()
                .map(value -> new Json.Fields().with("value", value.getKey()).withText("brief", value.getValue()));
    }

    private static Map<String, String> known(Conversion conversion) {
        Map<String, String> briefs = new TreeMap<>();
        if (conversion instanceof Conversion.EnumText text && text.method().isEmpty()) {
            text.constants().forEach(constant -> briefs.put(constant.name(), constant.doc()));
        } else if (conversion instanceof Conversion.Closed closed) {
            closed.values().forEach(value -> briefs.put(value, ""));
            briefs.put(OTHER, "");
        } else if (conversion instanceof Conversion.Fixed fixed) {
            briefs.put(fixed.value().toString(), "");
        }
        return briefs;
    }
}

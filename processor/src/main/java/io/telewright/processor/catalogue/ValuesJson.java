package io.telewright.processor.catalogue;

import static java.util.Comparator.comparing;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Conversion;
import java.util.stream.Stream;

/** The values of an attribute that are known: those of an enum, unless a method of it gives them at run time. */
final class ValuesJson {
    private ValuesJson() {}

    static Stream<Json> of(Attribute attribute) {
        if (attribute.conversion() instanceof Conversion.EnumText text
                && text.method().isEmpty()) {
            return text.constants().stream()
                    .sorted(comparing(Conversion.EnumText.Constant::name))
                    .map(constant ->
                            new Json.Fields().with("value", constant.name()).withText("brief", constant.doc()));
        }
        return Stream.empty();
    }
}

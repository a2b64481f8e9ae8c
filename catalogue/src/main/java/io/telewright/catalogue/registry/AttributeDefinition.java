package io.telewright.catalogue.registry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.telewright.catalogue.Attribute;
import io.telewright.catalogue.read.DeclaredAttribute;
import io.telewright.catalogue.tree.Tree;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The definition of an attribute. */
final class AttributeDefinition {
    private AttributeDefinition() {}

    static JsonObject of(Attribute attribute) {
        return new Tree()
                .with("key", attribute.key())
                .with("type", type(attribute))
                .with("brief", attribute.brief())
                .with("note", "Bound: " + String.join("; ", attribute.bounds()) + ".")
                .with("stability", WeaverRegistry.STABILITY)
                .with("annotations", Annotations.of(attribute.sources()))
                .fields();
    }

    private static JsonElement type(Attribute attribute) {
        if (attribute.type().equals("string") && !attribute.values().isEmpty()) {
            Set<String> ids = new HashSet<>();
            return new Tree()
                    .withItems("members", attribute.values().stream().map(value -> member(value, ids)))
                    .fields();
        }
        return new JsonPrimitive(name(attribute.type()));
    }

    /** The registry's name for one of our types. */
    static String name(String type) {
        String scalar = type.replace("_array", "");
        String name = switch (scalar) {
            case "long" -> "int";
            case "value" -> "any";
            default -> scalar;
        };
        return type.endsWith("_array") ? name + "[]" : name;
    }

    private static JsonObject member(DeclaredAttribute.Value value, Set<String> ids) {
        return new Tree()
                .with("id", id(value.value(), ids))
                .with("value", value.value())
                .withText("brief", value.brief())
                .with("stability", WeaverRegistry.STABILITY)
                .fields();
    }

    private static String id(String value, Set<String> ids) {
        String words = value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String id = words.isEmpty() ? "value" : words;
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "_" + i;
        }
        return unique;
    }
}

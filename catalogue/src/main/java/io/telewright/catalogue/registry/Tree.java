package io.telewright.catalogue.registry;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** Builds trees of fields and arrays, without those that would be empty. */
final class Tree {
    private final JsonObject fields = new JsonObject();

    Tree with(String name, String value) {
        fields.addProperty(name, value);
        return this;
    }

    Tree with(String name, JsonElement value) {
        fields.add(name, value);
        return this;
    }

    Tree withText(String name, String value) {
        return value.isEmpty() ? this : with(name, value);
    }

    Tree withItems(String name, Stream<JsonObject> items) {
        JsonArray array = new JsonArray();
        items.forEach(array::add);
        return array.isEmpty() ? this : with(name, array);
    }

    Tree withTexts(String name, List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array.isEmpty() ? this : with(name, array);
    }

    JsonObject fields() {
        return fields;
    }
}

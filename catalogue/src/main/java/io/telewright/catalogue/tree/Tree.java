package io.telewright.catalogue.tree;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** Builds trees of fields and arrays, without those that would be empty. */
public final class Tree {
    private final JsonObject fields = new JsonObject();

    /** Adds a text. */
    public Tree with(String name, String value) {
        fields.addProperty(name, value);
        return this;
    }

    /** Adds a number. */
    public Tree with(String name, Number value) {
        fields.addProperty(name, value);
        return this;
    }

    /** Adds a flag. */
    public Tree with(String name, boolean value) {
        fields.addProperty(name, value);
        return this;
    }

    /** Adds a tree. */
    public Tree with(String name, JsonElement value) {
        fields.add(name, value);
        return this;
    }

    /** Adds a text, unless it is empty. */
    public Tree withText(String name, String value) {
        return value.isEmpty() ? this : with(name, value);
    }

    /** Adds an array of objects, unless it is empty. */
    public Tree withItems(String name, Stream<JsonObject> items) {
        JsonArray array = new JsonArray();
        items.forEach(array::add);
        return array.isEmpty() ? this : with(name, array);
    }

    /** Adds an array of texts, unless it is empty. */
    public Tree withTexts(String name, List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array.isEmpty() ? this : with(name, array);
    }

    /** The tree. */
    public JsonObject fields() {
        return fields;
    }
}

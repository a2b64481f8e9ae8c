package io.telewright.catalogue.tree;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** Writes a tree as YAML 1.2. Every text is quoted as in JSON, which is also YAML, so no text can be misread. */
public final class Yaml {
    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    /** The text of a tree. */
    public static String text(JsonObject root) {
        Yaml yaml = new Yaml();
        yaml.fields(root, "");
        return yaml.out.toString();
    }

    private void fields(JsonObject object, String indent) {
        for (Map.Entry<String, JsonElement> field : object.entrySet()) {
            out.append(indent).append(field.getKey()).append(':');
            value(field.getValue(), indent);
        }
    }

    private void value(JsonElement value, String indent) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            out.append('\n');
            fields(object, indent + "  ");
        } else if (value instanceof JsonArray array && holdsObjects(array)) {
            out.append('\n');
            array.forEach(item -> item((JsonObject) item, indent + "  "));
        } else {
            out.append(' ').append(value).append('\n');
        }
    }

    private static boolean holdsObjects(JsonArray array) {
        return !array.isEmpty() && array.get(0) instanceof JsonObject;
    }

    private void item(JsonObject item, String indent) {
        int start = out.length();
        fields(item, indent + "  ");
        out.replace(start, start + indent.length() + 2, indent + "- ");
    }
}
